using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration;

/// <summary>
/// All minimal conflicts among demands, each of which stands or is left out (MARCO: Liffiton, Previti, Malik, Marques-Silva 2016).
/// One oracle knows the rules; another, the map, knows which combinations of demands are still to be looked at.
/// </summary>
internal static class ConflictEnumeration
{
    /// <summary>
    /// Hands each minimal conflict to <paramref name="found"/> as ascending indexes of demands, until that returns false.
    /// Worst case exponential in the number of demands: every maximal compatible group is looked at too.
    /// </summary>
    /// <returns>True where all were found.</returns>
    public static bool Run(ComponentOracle system, IReadOnlyList<Formula> demands, SearchBudget budget, Func<int[], bool> found)
    {
        var literals = demands.Select(system.LiteralOf).ToArray();
        var ofLiteral = new Dictionary<int, List<int>>();
        for (var i = 0; i < literals.Length; i++)
        {
            (ofLiteral.TryGetValue(literals[i], out var same) ? same : ofLiteral[literals[i]] = []).Add(i);
        }

        // Equal demands are told apart by guards of their own, so that each makes conflicts of its own.
        for (var i = 0; i < literals.Length; i++)
        {
            if (ofLiteral[literals[i]].Count > 1)
            {
                var guard = system.Oracle.NewVariable(preferred: true);
                system.Oracle.AddClause([-guard, literals[i]]);
                literals[i] = guard;
            }
        }

        var map = new CdclSolver();
        var mapped = literals.Select(_ => map.NewVariable(preferred: true)).ToArray();
        while (true)
        {
            switch (budget.Ask(map, []))
            {
                case Answer.Impossible:
                    return true;
                case Answer.GaveUp:
                    return false;
                default:
                    break;
            }

            var seed = Enumerable.Range(0, literals.Length).Where(i => map.Value(mapped[i])).ToList();
            switch (budget.Ask(system.Oracle, [.. seed.Select(i => literals[i])]))
            {
                case Answer.GaveUp:
                    return false;
                case Answer.Possible:
                    if (Grow(system.Oracle, literals, seed, budget) is not { } standing)
                    {
                        return false;
                    }

                    map.AddClause([.. Enumerable.Range(0, literals.Length).Where(i => !standing[i]).Select(i => mapped[i])]);
                    break;
                default:
                    var core = system.Oracle.Core.ToArray().ToHashSet();
                    var shrunk = CoreShrinking.Shrink(system.Oracle, [], seed.Select(i => literals[i]).Where(core.Contains).ToList(), budget);
                    if (shrunk is null)
                    {
                        return false;
                    }

                    var conflict = Enumerable.Range(0, literals.Length).Where(i => shrunk.Contains(literals[i])).ToArray();
                    map.AddClause([.. conflict.Select(i => -mapped[i])]);
                    if (!found(conflict))
                    {
                        return false;
                    }

                    break;
            }
        }
    }

    /// <summary>Adds demands to a compatible group until none can be added; null where the budget ran out.</summary>
    private static bool[]? Grow(IOracle oracle, int[] literals, List<int> seed, SearchBudget budget)
    {
        var standing = new bool[literals.Length];
        foreach (var i in seed)
        {
            standing[i] = true;
        }

        Read();
        for (var i = 0; i < literals.Length; i++)
        {
            if (standing[i])
            {
                continue;
            }

            standing[i] = true;
            switch (budget.Ask(oracle, [.. Enumerable.Range(0, literals.Length).Where(j => standing[j]).Select(j => literals[j])]))
            {
                case Answer.GaveUp:
                    return null;
                case Answer.Possible:
                    Read();
                    break;
                default:
                    standing[i] = false;
                    break;
            }
        }

        return standing;

        void Read()
        {
            for (var i = 0; i < literals.Length; i++)
            {
                standing[i] |= oracle.Value(literals[i]);
            }
        }
    }
}
