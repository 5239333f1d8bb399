using FeasibilityEngine.Model;

namespace FeasibilityEngine.Findings;

/// <summary>What the answer depends on, and how much.</summary>
/// <param name="Indispensable">Positions and priced acts that are conceded in every minimal hypothetical set, in the order of their names; only where that is proven.</param>
/// <param name="NeverUseful">Positions and priced acts that could be conceded but are in no minimal hypothetical set; only where that is proven.</param>
/// <param name="Conflicts">
/// The positions and priced acts that are in minimal conflicts, those in most first, then by their names. Where the search for
/// conflicts was cut short, among those that were found.
/// </param>
/// <param name="Costs">
/// For each cost that a minimal hypothetical set would pay, the range within which the first of the cheapest sets stays a cheapest one,
/// in the order of the names and rungs; only where the sets are proven to be all there are.
/// </param>
public sealed record Sensitivity(
    ValueList<string> Indispensable, ValueList<string> NeverUseful, ValueList<ConflictShare> Conflicts, ValueList<CostRange> Costs)
{
    /// <summary>
    /// Those of <see cref="NeverUseful"/> on which a minimal set within reach concedes all the same, since a rung between is out of reach;
    /// null where that is not proven.
    /// </summary>
    internal ValueList<string>? UsefulWithinReach { get; init; }

    /// <summary>Nothing is known.</summary>
    internal static Sensitivity Unknown { get; } = new([], [], [], []);
}
