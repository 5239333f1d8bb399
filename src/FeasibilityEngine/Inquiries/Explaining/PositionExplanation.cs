using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Explaining;

/// <summary>A position or a priced act: what it says, what it could go down to, and why it is needed where it is.</summary>
public sealed record PositionExplanation : Explanation
{
    internal PositionExplanation()
    {
    }

    /// <summary>True for a priced act.</summary>
    public required bool IsAct { get; init; }

    /// <summary>True where it counts for the question at the day of the analysis.</summary>
    public required bool Counts { get; init; }

    /// <summary>Its rungs from the stated one down; empty where it does not count.</summary>
    public required ValueList<RungExplanation> Rungs { get; init; }

    /// <summary>The minimal conflicts among the positions as stated that it is a member of, by id.</summary>
    public required ValueList<string> Conflicts { get; init; }

    /// <summary>In how many of the listed hypothetical sets it is conceded.</summary>
    public required int ConcededIn { get; init; }

    /// <summary>How many hypothetical sets are listed.</summary>
    public required int Sets { get; init; }

    /// <summary>In how many of the listed sets within reach it is conceded.</summary>
    public required int ConcededWithinReach { get; init; }

    /// <summary>True where it is proven to be conceded in every minimal hypothetical set.</summary>
    public required bool Indispensable { get; init; }

    /// <summary>True where it could be conceded, and is proven to be conceded in none.</summary>
    public required bool NeverUseful { get; init; }

    /// <summary>
    /// Where it is indispensable: the minimal conflicts that remain when everyone else gives all they can, within reach or not, and it alone stays
    /// as it is stated. Named <c>why-1</c> and so on. Found by analysing the scenario without its other rungs, and checked like every conflict.
    /// </summary>
    public required ValueList<Conflict> Why { get; init; }
}
