using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Inquiries.Comparing;

/// <summary>One difference of a position or priced act.</summary>
public sealed record LadderDifference
{
    internal LadderDifference()
    {
    }

    /// <summary>What differs.</summary>
    public required LadderDifferenceKind Kind { get; init; }

    /// <summary>The name of the position, or of the act with its key.</summary>
    public required string Id { get; init; }

    /// <summary>True for a priced act.</summary>
    public required bool IsAct { get; init; }

    /// <summary>The party.</summary>
    public required string Party { get; init; }

    /// <summary>The rung in the first: where the party stands, or the rung that differs; null where it has none.</summary>
    public required string? First { get; init; }

    /// <summary>The rung in the second; null where it has none.</summary>
    public required string? Second { get; init; }

    /// <summary>For a rung that came within reach or left it: why it is out of reach in the analysis in which it is. Else null.</summary>
    public OutOfReach? Awaits { get; init; }
}

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
