using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Comparing;

/// <summary>A minimal conflict with the same members that comes about differently.</summary>
/// <param name="First">As it is in the first analysis.</param>
/// <param name="Second">As it is in the second.</param>
public sealed record ConflictDifference(Conflict First, Conflict Second);

/// <summary>
/// A minimal conflict of one of two analyses of which the other has only a part: its members still cannot stand together, but some of
/// them do not even without the others. So the conflict is neither the same nor resolved.
/// </summary>
/// <param name="Conflict">The larger conflict.</param>
/// <param name="Smaller">The minimal conflicts of the other analysis among its members, in their order there; one or more.</param>
public sealed record ConflictNarrowing(Conflict Conflict, ValueList<Conflict> Smaller);
