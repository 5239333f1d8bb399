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

/// <summary>How a position, a priced act or one of its rungs differs.</summary>
public enum LadderDifferenceKind
{
    /// <summary>It counts in the second only.</summary>
    Appeared,

    /// <summary>It counts in the first only.</summary>
    Vanished,

    /// <summary>The party stands at another rung.</summary>
    Restated,

    /// <summary>The second scenario has a rung of that name, the first has not.</summary>
    RungAppeared,

    /// <summary>The first scenario has a rung of that name, the second has not.</summary>
    RungVanished,

    /// <summary>The two scenarios give the rung another condition.</summary>
    Redefined,

    /// <summary>The rung or act is within reach in the second only.</summary>
    CameWithinReach,

    /// <summary>The rung or act is within reach in the first only.</summary>
    LeftReach,
}

/// <summary>A rung or priced act that costs something else, counted from the rung at which the party stands in both.</summary>
/// <param name="Of">The rung, as it stands in the second analysis.</param>
/// <param name="First">What it costs in the first.</param>
/// <param name="Second">What it costs in the second.</param>
public sealed record CostDifference(Standing Of, decimal First, decimal Second);
