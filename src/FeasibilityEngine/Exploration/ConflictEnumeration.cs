using System.Runtime.InteropServices;
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
        if (budget.IsSpent())
        {
            return false;
        }

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

        // The map's states are maximal: a group that can stand cannot be added to without making a conflict that is known.
        var map = new CdclSolver();
        var mapped = new int[literals.Length];
        for (var i = 0; i < mapped.Length; i++)
        {
            mapped[i] = map.NewVariable(preferred: true);
            map.DecideFirst(mapped[i]);
        }

        var seed = new List<int>();
        var clause = new List<int>();
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

            seed.Clear();
            clause.Clear();
            for (var i = 0; i < literals.Length; i++)
            {
                if (map.Value(mapped[i]))
                {
                    seed.Add(literals[i]);
                }
                else
                {
                    clause.Add(mapped[i]);
                }
            }

            switch (budget.Ask(system.Oracle, CollectionsMarshal.AsSpan(seed)))
            {
                case Answer.GaveUp:
                    return false;
                case Answer.Possible:
                    map.AddClause(CollectionsMarshal.AsSpan(clause));
                    break;
                default:
                    if (CoreShrinking.Shrink(system.Oracle, [], InCore(seed, system.Oracle.Core), budget) is not { } shrunk)
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

    private static List<int> InCore(List<int> seed, ReadOnlySpan<int> core)
    {
        HashSet<int> needed = [.. core];
        return seed.FindAll(needed.Contains);
    }
}
