using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Exploration.Sets.Choosing;
using FeasibilityEngine.Exploration.Sets.Diagrams;
using FeasibilityEngine.Model;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration.Sets;

/// <summary>The minimal concession sets of one component, each list of rungs searched once.</summary>
/// <param name="compiled">The scenario.</param>
/// <param name="component">The component.</param>
/// <param name="budget">Ends a search early.</param>
internal sealed class ComponentSetSearch(CompiledScenario compiled, Component component, SearchBudget budget)
{
    // How many conflicts of the solver to spend on the cheapest set before a diagram is asked.
    private const long QuickEffort = 2_000;

    // How much work of the solver to do between two reports: some milliseconds.
    private const long WorkByReport = 1_000_000;

    private readonly Dictionary<string, IComponentSets> _sets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DiagramSearch<DiagramSets>> _diagrams = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Bounded<ComponentSet>> _cheapest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SolverSets> _solverSets = new(StringComparer.Ordinal);

    /// <summary>
    /// The minimal concession sets over the given chains. Where all rungs are within reach, the second list is the first and is not
    /// searched again.
    /// </summary>
    public IComponentSets All(IReadOnlyList<Chain> chains, SearchLimits limits, Action<long> progress)
    {
        var rungs = NameOf(chains);
        if (!_sets.TryGetValue(rungs, out var known))
        {
            _sets.Add(rungs, known = Search(chains, limits, progress));
        }

        return known;
    }

    /// <summary>One minimal concession set, at once, so that a search that is cut short has something to show; null where the budget ran out.</summary>
    public ComponentSet? First(IReadOnlyList<Chain> chains, SearchLimits limits) => SolverSetsOf(chains, limits).At(0);

    /// <summary>The minimal concession sets one after the other, as they are found.</summary>
    public ComponentSetDiscovery Discover(IReadOnlyList<Chain> chains, SearchLimits limits) => new(
        SolverSetsOf(chains, limits),
        () => Quick(chains, limits),
        limits.ConcessionSets,
        budget);

    /// <summary>All sets, where a diagram of them is quickly made; null where it is not, or the budget ran out.</summary>
    public DiagramSets? Quick(IReadOnlyList<Chain> chains, SearchLimits limits) => DiagramsOf(chains, limits).Quick();

    /// <summary>
    /// The cheapest set, without the others. The solver finds it in some milliseconds or else gets stuck: then a diagram that is quickly
    /// made is asked, and only then the solver to the end. Where that is not wanted, or the budget runs out, the bounds stay.
    /// </summary>
    public Bounded<ComponentSet> Cheapest(IReadOnlyList<Chain> chains, SearchLimits limits, bool toTheEnd)
    {
        var rungs = NameOf(chains);
        if (!_cheapest.TryGetValue(rungs, out var known))
        {
            _cheapest.Add(rungs, known = BySolver(QuickEffort));
        }

        if (toTheEnd && known.Answer == Answer.GaveUp && !budget.IsSpent())
        {
            _cheapest[rungs] = known = Quick(chains, limits)?.Ranked(0) is { } first
                ? new Bounded<ComponentSet>(Answer.Possible, first.Cost, first.Cost, first)
                : BySolver(long.MaxValue).Or(known, ComponentSet.Compare);
        }

        return known;

        Bounded<ComponentSet> BySolver(long effort) =>
            CheapestSearch.Run(new ComponentOracle(compiled, component), chains, new ChainCosts(chains), [], budget, report: null, effort);
    }

    /// <summary>
    /// Looks for a diagram of all sets, and lets a search for something that it would tell look on meanwhile; false where that was over
    /// before, or there is no diagram to be had.
    /// </summary>
    public bool HasDiagram(IReadOnlyList<Chain> chains, SearchLimits limits, ISolverAnswers meanwhile) =>
        DiagramsOf(chains, limits).Thorough(meanwhile) is not null;

    private IComponentSets Search(IReadOnlyList<Chain> chains, SearchLimits limits, Action<long> progress)
    {
        var solver = SolverSetsOf(chains, limits);
        if (solver.At(0) is null || limits.OneSetIsEnough || budget.IsSpent())
        {
            return SoFar();
        }

        var all = DiagramsOf(chains, limits).Thorough(solver);
        if (all is not null)
        {
            progress(all.Count > long.MaxValue ? long.MaxValue : (long)all.Count);
            return all;
        }

        while (solver.Found.Count < limits.ConcessionSets && !solver.IsOver)
        {
            solver.LookOn(WorkByReport);
            progress(solver.Found.Count);
        }

        if (solver.At(limits.ConcessionSets) is not null)
        {
            budget.Note(new Interruption { Kind = InterruptionKind.ConcessionSetLimit, Limit = limits.ConcessionSets });
        }

        return SoFar();

        ListedSets SoFar()
        {
            var found = solver.Found.Take(limits.ConcessionSets).ToList();
            var isWhole = solver.IsComplete && solver.Found.Count <= limits.ConcessionSets;

            // The cheapest is searched apart from the others, and is one of those that were found, too.
            if (!isWhole && _cheapest.GetValueOrDefault(NameOf(chains))?.Best is { } best && !found.Exists(best.IsSame))
            {
                if (found.Count == limits.ConcessionSets)
                {
                    found.RemoveAt(found.Count - 1);
                }

                found.Add(best);
            }

            return new ListedSets(chains, found, isWhole);
        }
    }

    private DiagramSearch<DiagramSets> DiagramsOf(IReadOnlyList<Chain> chains, SearchLimits limits)
    {
        var rungs = NameOf(chains);
        if (!_diagrams.TryGetValue(rungs, out var known))
        {
            _diagrams.Add(rungs, known = new DiagramSearch<DiagramSets>(new DiagramAttempts(compiled, component, limits.DiagramNodes).TrySets(chains, budget)));
        }

        return known;
    }

    private SolverSets SolverSetsOf(IReadOnlyList<Chain> chains, SearchLimits limits)
    {
        var rungs = NameOf(chains);
        if (!_solverSets.TryGetValue(rungs, out var known))
        {
            _solverSets.Add(rungs, known = new SolverSets(
                chains, new ConcessionEnumeration(new ComponentOracle(compiled, component), chains, budget), limits.ConcessionSets));
        }

        return known;
    }

    private static string NameOf(IReadOnlyList<Chain> chains) => string.Join(' ', chains.Select(c => string.Join('-', c.Rungs)));
}
