using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Exploration.Conflicts;
using FeasibilityEngine.Solving.Diagrams;
using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Exploration.Sets.Diagrams;

/// <summary>Finds all minimal concession sets or all minimal conflicts of a component by decision diagrams, where these stay small enough.</summary>
/// <param name="compiled">The scenario.</param>
/// <param name="component">The component.</param>
/// <param name="nodeLimit">How many nodes diagrams may have; 0 for no diagrams.</param>
internal sealed class DiagramAttempts(CompiledScenario compiled, Component component, int nodeLimit)
{
    // More and more effort for orders that are looked for more and more thoroughly: for how many nodes of the limit to try one move
    // that may improve an order, how many of the orders to try, and with what part of the limit. Most components are done in the first round.
    private static readonly (int NodesByMove, int Orders, int PartOfLimit, bool IsThorough)[] Rounds =
    [
        (int.MaxValue, 2, 100, false), (500, 3, 16, false), (50, 3, 1, true), (13, 2, 1, true),
    ];

    // How many steps to spend for each node that is allowed: a diagram that takes more is growing and shrinking for ever.
    private const int StepsByNode = 3;

    // What things cost in units of the solver's work, about: a step in a diagram, and looking at a tie or a place of an order once.
    private const int WorkByStep = 8;
    private const int WorkByLook = 2;

    // A step that leads to nothing mostly has too many nodes before it has taken all its steps; then it has cost about so much for each node.
    private const int WorkByNode = 14;

    /// <summary>All minimal concession sets over the chains, step by step. Ends where the search was cancelled.</summary>
    public IEnumerable<DiagramTurn<DiagramSets>> TrySets(IReadOnlyList<Chain> chains, SearchBudget budget)
    {
        var levels = chains.Select(c => (IReadOnlyList<Formula>)c.Accepts[..^1]).ToList();
        return Attempts(levels, chains.Select(c => c.Accepts[^1]), budget, (functions, root, selectors, effort) =>
        {
            var families = new SetFamilies(effort);
            var family = MinimalSets.ToGiveUp(functions, root, families, effort);
            var concessions = Array.ConvertAll(selectors, s => (s.Chain, s.Level + 1));
            return new DiagramSets(chains, families.Extract(new LastConcessions(families, selectors, effort).Of(family)), concessions);
        });
    }

    /// <summary>All minimal groups of demands that cannot stand together, step by step as for sets.</summary>
    public IEnumerable<DiagramTurn<DiagramConflicts>> TryConflicts(IReadOnlyList<Formula> demands, SearchBudget budget)
    {
        var levels = demands.Select(d => (IReadOnlyList<Formula>)[d]).ToList();
        return Attempts(levels, [], budget, (functions, root, selectors, effort) =>
        {
            var families = new SetFamilies(effort);
            return new DiagramConflicts(families.Extract(MinimalSets.ThatExclude(functions, root, families, effort)), Array.ConvertAll(selectors, s => s.Chain));
        });
    }

    private IEnumerable<DiagramTurn<T>> Attempts<T>(
        IReadOnlyList<IReadOnlyList<Formula>> levels,
        IEnumerable<Formula> always,
        SearchBudget budget,
        Func<BooleanDiagrams, int, (int Chain, int Level)[], DiagramEffort, T> read)
        where T : class
    {
        if (nodeLimit == 0)
        {
            yield break;
        }

        var overview = LevelParts.Looks(component, levels) * WorkByLook;
        yield return Before(overview, isThorough: false);
        var parts = new LevelParts(compiled, component, levels, always);
        var diagram = new LevelDiagram(compiled, parts);
        var arrangement = LevelArrangement.Of(parts);
        yield return After(overview, null, isThorough: false);
        foreach (var (nodesByMove, orders, part, isThorough) in Rounds)
        {
            var moves = nodeLimit / nodesByMove;
            var improvement = arrangement.LooksFor(moves) * WorkByLook;
            using var next = arrangement.Orders(moves, budget.Cancellation).GetEnumerator();
            var tried = new TriedOrders(Math.Log2((double)nodeLimit / part), isThorough);
            for (var place = 0; place < orders; place++)
            {
                var price = place < arrangement.ViewCount ? improvement : 0;
                yield return Before(price, isThorough);
                if (!next.MoveNext())
                {
                    break;
                }

                yield return After(price, null, isThorough);
                var line = diagram.LineOf(next.Current);
                if (!tried.Take(line, arrangement.BitsOf(next.Current)))
                {
                    continue;
                }

                var steps = (long)nodeLimit * StepsByNode / part;
                yield return Before((long)nodeLimit / part * WorkByNode, isThorough);
                var effort = new DiagramEffort(Math.Max(2, nodeLimit / part), steps, budget.Cancellation);
                var found = Attempt(line, effort);
                if (found is null && budget.IsSpent())
                {
                    yield break;
                }

                yield return After(effort.Taken * WorkByStep, found, isThorough);
            }
        }

        static DiagramTurn<T> Before(long price, bool isThorough) => new(price, 0, null, isThorough);

        static DiagramTurn<T> After(long spent, T? found, bool isThorough) => new(0, spent, found, isThorough);

        T? Attempt(int[] line, DiagramEffort effort)
        {
            try
            {
                var (functions, root, selectors) = diagram.Make(line, effort);
                return read(functions, root, selectors, effort);
            }
            catch (DiagramOutgrownException)
            {
                // Another order may do, or the solver.
                return null;
            }
            catch (OperationCanceledException) when (budget.IsSpent())
            {
                return null;
            }
        }
    }
}
