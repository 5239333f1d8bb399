using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Developments;

/// <summary>What holds under one combination of developments.</summary>
/// <param name="Developments">The developments, in the order of their names; empty for none. Those that were asked to be assumed are on besides.</param>
/// <param name="Verdict">The verdict; unknown where it was not proven.</param>
/// <param name="IsComplete">True where the analysis under this combination is whole.</param>
/// <param name="ConcessionSets">How many minimal sets there are among all rungs, pairs or not.</param>
/// <param name="WithinReach">The same among the rungs within reach.</param>
/// <param name="Cheapest">What the cheapest minimal set costs in total; null where there is none.</param>
/// <param name="CheapestWithinReach">The same among the rungs within reach.</param>
/// <param name="Changed">The facts that hold, or do not, on other grounds than without any of the developments.</param>
public sealed record DevelopmentCombination(
    ValueList<string> Developments,
    Verdict Verdict,
    bool IsComplete,
    Count ConcessionSets,
    Count WithinReach,
    decimal? Cheapest,
    decimal? CheapestWithinReach,
    ValueList<Circumstance> Changed)
{
    /// <summary>
    /// Where the rules exclude every state under this combination, a minimal group of them that does, by name; empty where they do not, or
    /// where the group was not worked out.
    /// </summary>
    public ValueList<string> Contradiction { get; init; } = [];
}
