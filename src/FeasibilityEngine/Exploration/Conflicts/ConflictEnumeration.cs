using System.Runtime.InteropServices;
using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Solving;
using FeasibilityEngine.Solving.Formulas;
using FeasibilityEngine.Solving.Sat;

namespace FeasibilityEngine.Exploration.Conflicts;

/// <summary>
/// All minimal conflicts among demands, each of which stands or is left out (MARCO: Liffiton, Previti, Malik, Marques-Silva 2016).
/// One oracle knows the rules; another, the map, knows which combinations of demands are still to be looked at.
/// </summary>
/// <param name="system">An oracle that knows the component; it is of no other use afterwards.</param>
/// <param name="demands">What is asked for.</param>
/// <param name="budget">Ends the search early.</param>
internal sealed class ConflictEnumeration(ComponentOracle system, IReadOnlyList<Formula> demands, SearchBudget budget)
{
    // The map's states are maximal: a group that can stand cannot be added to without making a conflict that is known.
    private readonly CdclSolver _map = new();

    /// <summary>True once all were given.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>How much effort was spent so far, in units of <see cref="CdclSolver.Work"/>.</summary>
    public long Work => system.Oracle.Work + _map.Work;

    /// <summary>
    /// Gives each minimal conflict as ascending indexes of demands; null for a group that was looked at and can stand, so that whoever
    /// reads can do something else where these are many. Worst case exponential in the number of demands: every maximal group that
    /// can stand is looked at too. To be asked for once.
    /// </summary>
    public IEnumerable<int[]?> Conflicts()
    {
        if (budget.IsSpent())
        {
            yield break;
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

        var map = _map;
        var mapped = new int[literals.Length];
        for (var i = 0; i < mapped.Length; i++)
        {
            mapped[i] = map.NewVariable(preferred: true);
            map.DecideFirst(mapped[i]);
        }

        var seed = new List<int>();
        var clause = new List<int>();
        while (budget.Ask(map, []) is var next && next != Answer.GaveUp)
        {
            if (next == Answer.Impossible)
            {
                IsComplete = true;
                yield break;
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
                    yield break;
                case Answer.Possible:
                    map.AddClause(CollectionsMarshal.AsSpan(clause));
                    yield return null;
                    break;
                default:
                    if (CoreShrinking.Shrink(system.Oracle, [], InCore(seed, system.Oracle.Core), budget) is not { } shrunk)
                    {
                        yield break;
                    }

                    var conflict = Enumerable.Range(0, literals.Length).Where(i => shrunk.Contains(literals[i])).ToArray();
                    map.AddClause([.. conflict.Select(i => -mapped[i])]);
                    yield return conflict;
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
