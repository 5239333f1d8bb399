using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Timelines;

/// <summary>
/// A sufficient cause of a change of verdict: had only these changes of the day happened, the verdict would have changed just so, and
/// with any of them left out it would not.
/// </summary>
/// <remarks>
/// No part of it is enough. Only where it has more than eight changes is less proven: that it is not enough with any one of them left out.
/// </remarks>
/// <param name="Changes">The changes, in the order of the day.</param>
/// <param name="Through">What follows from these changes alone: the conflicts and the rungs through which they act.</param>
public sealed record VerdictCause(ValueList<TimelineChange> Changes, Consequences Through);
