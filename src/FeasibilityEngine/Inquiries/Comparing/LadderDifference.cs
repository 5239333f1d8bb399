using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Inquiries.Comparing;

/// <summary>One difference of a position or priced act.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="Id">The name of the position, or of the act with its key.</param>
/// <param name="IsAct">True for a priced act.</param>
/// <param name="Party">The party.</param>
/// <param name="First">The rung in the first: where the party stands, or the rung that differs; null where it has none.</param>
/// <param name="Second">The rung in the second; null where it has none.</param>
/// <param name="Awaits">For a rung that came within reach or left it: why it is out of reach in the analysis in which it is. Else null.</param>
public sealed record LadderDifference(
    LadderDifferenceKind Kind, string Id, bool IsAct, string Party, string? First, string? Second, OutOfReach? Awaits = null);
