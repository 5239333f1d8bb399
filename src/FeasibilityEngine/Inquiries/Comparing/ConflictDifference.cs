using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Inquiries.Comparing;

/// <summary>A minimal conflict with the same members that comes about differently.</summary>
/// <param name="First">As it is in the first analysis.</param>
/// <param name="Second">As it is in the second.</param>
public sealed record ConflictDifference(Conflict First, Conflict Second);
