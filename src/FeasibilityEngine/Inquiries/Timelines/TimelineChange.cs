namespace FeasibilityEngine.Inquiries.Timelines;

/// <summary>One thing that happened on a day.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Id">The name of the event, the position or the act (an act without its key: all of its keys are put forward together).</param>
/// <param name="Rung">For <see cref="TimelineChangeKind.PositionStated"/> the rung at which it is stated from now on, for <see cref="TimelineChangeKind.RungTabled"/> the rung; else null.</param>
public sealed record TimelineChange(TimelineChangeKind Kind, string Id, string? Rung = null);
