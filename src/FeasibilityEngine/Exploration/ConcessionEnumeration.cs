namespace FeasibilityEngine.Exploration;

/// <summary>
/// All minimal concession sets of a component, with the solver alone: by way of the conflicts that they have to hit, and where those are
/// too many, by ruling out one set after the other. The order is the same in every run, and not one of cost.
/// </summary>
internal static class ConcessionEnumeration
{
    /// <summary>
    /// Hands each minimal set to <paramref name="found"/> as a level for each chain, until that returns false. The array is used again
    /// for the next set: copy what is to be kept. The first comes after about as many questions to the oracle as there are levels, and
    /// each further one takes about one. For each set about a byte a chain is kept.
    /// </summary>
    /// <param name="system">An oracle that knows the component; it is of no other use afterwards.</param>
    /// <param name="chains">The component's chains.</param>
    /// <param name="budget">Ends the search early.</param>
    /// <param name="found">Hears of each set.</param>
    /// <returns>True where all were found.</returns>
    public static bool Run(ComponentOracle system, IReadOnlyList<Chain> chains, SearchBudget budget, Func<int[], bool> found) =>
        Run(system, chains, budget, HittingLimits.Default, found);

    /// <summary>The same, with limits of its own.</summary>
    public static bool Run(ComponentOracle system, IReadOnlyList<Chain> chains, SearchBudget budget, HittingLimits limits, Func<int[], bool> found)
    {
        if (budget.IsSpent())
        {
            return false;
        }

        var selectors = new LevelSelectors(system, chains);
        var hitting = new HittingEnumeration(system.Oracle, selectors, budget, limits);
        if (hitting.Run(found) is { } whole)
        {
            return whole;
        }

        var blocking = new BlockingEnumeration(system.Oracle, selectors, budget);
        for (var i = 0; i < hitting.ConflictCount; i++)
        {
            system.Oracle.AddClause([.. hitting.Conflict(i).Select(literal => -literal)]);
        }

        var known = new int[chains.Count];
        for (var i = 0; i < hitting.Known.Count; i++)
        {
            hitting.Known.Read(i, known);
            blocking.Block(known);
        }

        return blocking.Run(found);
    }
}
