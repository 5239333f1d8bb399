using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration.Conflicts;

/// <summary>
/// Makes a minimal group out of one that cannot stand together: leaves out one literal after the other and keeps those
/// without which the rest can stand (deletion; Chinneck and Dravnieks 1991, with the refinement by cores of Belov and Marques-Silva 2011).
/// </summary>
internal static class CoreShrinking
{
    /// <summary>
    /// A subset-minimal group of the literals that is impossible beside <paramref name="background"/>; null where the budget ran out.
    /// The last literals are the first to be left out, so early ones are kept where there is a choice.
    /// </summary>
    public static List<int>? Shrink(IOracle oracle, IReadOnlyList<int> background, IReadOnlyCollection<int> literals, SearchBudget budget)
    {
        var kept = literals.Distinct().ToList();
        for (var tried = kept.Count - 1; tried >= 0; tried--)
        {
            var rest = kept.Where((_, i) => i != tried).ToList();
            switch (budget.Ask(oracle, [.. background, .. rest]))
            {
                case Answer.GaveUp:
                    return null;
                case Answer.Impossible:
                    var core = oracle.Core.ToArray().ToHashSet();
                    // The literals after the tried one are proven to be needed, so they are in every core.
                    var keptBefore = kept.Take(tried).Count(core.Contains);
                    kept = rest.Where(core.Contains).ToList();
                    tried = keptBefore;
                    break;
                default:
                    break;
            }
        }

        return kept;
    }
}
