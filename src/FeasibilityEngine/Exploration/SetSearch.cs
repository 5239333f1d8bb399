using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration;

/// <summary>The minimal concession sets of one component, each list of rungs searched once.</summary>
/// <param name="compiled">The scenario.</param>
/// <param name="component">The component.</param>
/// <param name="budget">Ends a search early.</param>
internal sealed class SetSearch(CompiledScenario compiled, Component component, SearchBudget budget)
{
    // How many sets the solver looks for before a diagram is looked for thoroughly.
    private const int SetsBeforehand = 10_000;

    // How many conflicts of the solver to spend on the cheapest set before a diagram is asked.
    private const long QuickEffort = 2_000;

    private readonly Dictionary<string, IComponentSets> _sets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DiagramSets?> _quick = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CheapestAnswer> _cheapest = new(StringComparer.Ordinal);
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
    public ComponentSet? First(IReadOnlyList<Chain> chains) => SolverSetsOf(chains).At(0);

    /// <summary>The minimal concession sets one after the other, as they are found.</summary>
    public ComponentDiscovery Discover(IReadOnlyList<Chain> chains, SearchLimits limits) => new(
        SolverSetsOf(chains),
        () => Quick(chains, limits),
        limits.ConcessionSets,
        budget);

    /// <summary>All sets, where a diagram of them is quickly made; null where it is not, or the budget ran out.</summary>
    public DiagramSets? Quick(IReadOnlyList<Chain> chains, SearchLimits limits)
    {
        var rungs = NameOf(chains);
        if (!_quick.TryGetValue(rungs, out var known))
        {
            _quick.Add(rungs, known = Diagrams(limits, isThorough: false).TrySets(chains, budget).FirstOrDefault(all => all is not null));
        }

        return known;
    }

    /// <summary>
    /// The cheapest set, without the others. The solver finds it in some milliseconds or else gets stuck: then a diagram that is quickly
    /// made is asked, and only then the solver to the end. Where that is not wanted, or the budget runs out, the bounds stay.
    /// </summary>
    public CheapestAnswer Cheapest(IReadOnlyList<Chain> chains, SearchLimits limits, bool toTheEnd)
    {
        var rungs = NameOf(chains);
        if (!_cheapest.TryGetValue(rungs, out var known))
        {
            _cheapest.Add(rungs, known = BySolver(QuickEffort));
        }

        if (toTheEnd && known.Answer == Answer.GaveUp && !budget.IsSpent())
        {
            _cheapest[rungs] = known = Quick(chains, limits)?.Ranked(0) is { } first
                ? new CheapestAnswer(Answer.Possible, new CostBounds(first.Cost, first))
                : BySolver(long.MaxValue).Or(known);
        }

        return known;

        CheapestAnswer BySolver(long effort) =>
            CheapestSearch.Run(new ComponentOracle(compiled, component), chains, new ChainCosts(chains), [], budget, report: null, effort);
    }

    private IComponentSets Search(IReadOnlyList<Chain> chains, SearchLimits limits, Action<long> progress)
    {
        var solver = SolverSetsOf(chains);
        if (solver.At(0) is null || limits.OneSetIsEnough || budget.IsSpent())
        {
            return SoFar();
        }

        var all = Alternation.Find(
            Quick(chains, limits),
            Diagrams(limits, isThorough: true).TrySets(chains, budget),
            turn => Enumerate((int)Math.Min((long)SetsBeforehand << turn, limits.ConcessionSets)));
        if (all is not null)
        {
            progress(all.Count > long.MaxValue ? long.MaxValue : (long)all.Count);
            return all;
        }

        if (!Enumerate(limits.ConcessionSets))
        {
            budget.Note($"the limit of {limits.ConcessionSets} concession sets in one component was reached");
        }

        return SoFar();

        // True where the solver is over before there is one more.
        bool Enumerate(int limit)
        {
            for (var place = solver.Found.Count; place < limit && solver.At(place) is not null; place++)
            {
                progress(place + 1);
            }

            return solver.At(limit) is null;
        }

        ListedSets SoFar()
        {
            var found = solver.Found.Take(limits.ConcessionSets).ToList();
            var isWhole = solver.IsWhole && solver.Found.Count <= limits.ConcessionSets;

            // The cheapest is searched apart from the others, and is one of those that were found, too.
            if (!isWhole && _cheapest.GetValueOrDefault(NameOf(chains))?.Bounds.Best is { } best && !found.Exists(best.IsSame))
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

    private SetDiagrams Diagrams(SearchLimits limits, bool isThorough) => new(compiled, component, limits.DiagramNodes) { IsThorough = isThorough };

    private SolverSets SolverSetsOf(IReadOnlyList<Chain> chains)
    {
        var rungs = NameOf(chains);
        if (!_solverSets.TryGetValue(rungs, out var known))
        {
            _solverSets.Add(rungs, known = new SolverSets(chains, new ConcessionEnumeration(new ComponentOracle(compiled, component), chains, budget)));
        }

        return known;
    }

    private static string NameOf(IReadOnlyList<Chain> chains) => string.Join(' ', chains.Select(c => string.Join('-', c.Rungs)));
}
