using FeasibilityEngine.Solving;
using FeasibilityEngine.Solving.Diagrams;

namespace FeasibilityEngine.Exploration;

/// <summary>Finds all minimal concession sets or all minimal conflicts of a component by decision diagrams, where these stay small enough.</summary>
/// <param name="compiled">The scenario.</param>
/// <param name="component">The component.</param>
/// <param name="nodeLimit">How many nodes diagrams may have.</param>
internal sealed class SetDiagrams(CompiledScenario compiled, Component component, int nodeLimit)
{
    // More and more effort for orders that are looked for more and more thoroughly: for how many nodes of the limit to try one move
    // that may improve an order, how many of the orders to try, and with what part of the limit. Most components are done in the first round.
    private static readonly (int NodesByMove, int Orders, int PartOfLimit)[] QuickRounds = [(int.MaxValue, 1, 100), (500, 3, 16)];
    private static readonly (int NodesByMove, int Orders, int PartOfLimit)[] ThoroughRounds = [(50, 3, 1), (13, 2, 1)];

    // How many steps to spend for each node that is allowed: a diagram that takes more is growing and shrinking for ever.
    private const int StepsByNode = 3;

    /// <summary>True where the thorough, slower rounds are made too.</summary>
    public required bool IsThorough { get; init; }

    /// <summary>
    /// All minimal concession sets over the chains, attempt by attempt, each some seconds long at the most: null where the diagrams
    /// outgrew their limit. Ends where the search was cancelled.
    /// </summary>
    public IEnumerable<DiagramSets?> TrySets(IReadOnlyList<Chain> chains, SearchBudget budget)
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

    /// <summary>
    /// All minimal groups of demands that cannot stand together, attempt by attempt as for sets.
    /// </summary>
    /// <returns>The family, and the demand that each of its elements stands for.</returns>
    public IEnumerable<(SetFamily Family, int[] Demands)?> TryConflicts(IReadOnlyList<Formula> demands, SearchBudget budget)
    {
        var levels = demands.Select(d => (IReadOnlyList<Formula>)[d]).ToList();
        return Attempts<(SetFamily, int[])?>(levels, [], budget, (functions, root, selectors, effort) =>
        {
            var families = new SetFamilies(effort);
            return (families.Extract(MinimalSets.ThatExclude(functions, root, families, effort)), Array.ConvertAll(selectors, s => s.Chain));
        });
    }

    private IEnumerable<T?> Attempts<T>(
        IReadOnlyList<IReadOnlyList<Formula>> levels,
        IEnumerable<Formula> always,
        SearchBudget budget,
        Func<BooleanDiagrams, int, (int Chain, int Level)[], DiagramEffort, T> read)
    {
        if (nodeLimit == 0)
        {
            yield break;
        }

        var diagram = new LevelDiagram(compiled, component, levels, always);
        var arrangement = diagram.Arrangement();
        foreach (var (nodesByMove, orders, part) in IsThorough ? ThoroughRounds : QuickRounds)
        {
            foreach (var order in arrangement.Orders(nodeLimit / nodesByMove, budget.Cancellation).Take(orders))
            {
                var found = Attempt(order, part);
                if (found is null && budget.IsSpent())
                {
                    yield break;
                }

                yield return found;
            }
        }

        T? Attempt(int[] order, int part)
        {
            var effort = new DiagramEffort(Math.Max(2, nodeLimit / part), (long)nodeLimit * StepsByNode / part, budget.Cancellation);
            try
            {
                var (functions, root, selectors) = diagram.Make(order, effort);
                return read(functions, root, selectors, effort);
            }
            catch (DiagramOutgrownException)
            {
                // Another order may do, or the solver.
                return default;
            }
            catch (OperationCanceledException) when (budget.IsSpent())
            {
                return default;
            }
        }
    }
}
