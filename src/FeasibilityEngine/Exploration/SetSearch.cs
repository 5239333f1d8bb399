namespace FeasibilityEngine.Exploration;

/// <summary>The minimal concession sets of one component, each list of rungs searched once.</summary>
/// <param name="compiled">The scenario.</param>
/// <param name="component">The component.</param>
/// <param name="budget">Ends a search early.</param>
internal sealed class SetSearch(CompiledScenario compiled, Component component, SearchBudget budget)
{
    // How many sets the solver looks for before a diagram is looked for thoroughly.
    private const int SetsBeforehand = 10_000;

    private readonly Dictionary<string, IComponentSets> _sets = new(StringComparer.Ordinal);
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
        () => Diagrams(limits, isThorough: false).TrySets(chains, budget).FirstOrDefault(all => all is not null),
        limits.ConcessionSets,
        budget);

    private IComponentSets Search(IReadOnlyList<Chain> chains, SearchLimits limits, Action<long> progress)
    {
        var solver = SolverSetsOf(chains);
        if (solver.At(0) is null || limits.OneSetIsEnough || budget.IsSpent())
        {
            return SoFar();
        }

        var all = Alternation.Find(
            Diagrams(limits, isThorough: false).TrySets(chains, budget),
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

        ListedSets SoFar() =>
            new(chains, solver.Found.Take(limits.ConcessionSets), solver.IsWhole && solver.Found.Count <= limits.ConcessionSets);
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
