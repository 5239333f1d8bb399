using System.Numerics;
using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Exploration.Sets.Choosing;
using FeasibilityEngine.Exploration.Sets.Diagrams;
using FeasibilityEngine.Solving.Diagrams;

namespace FeasibilityEngine.Exploration.Sets;

/// <summary>Minimal concession sets that were found one by one.</summary>
internal sealed class ListedSets : IComponentSets
{
    // How many sets to look at before looking whether the search has to stop.
    private const int LookAtBudget = 256;

    private readonly List<ComponentSet> _sets;
    private readonly IReadOnlyList<Chain> _chains;
    private readonly List<ComponentSet> _ranked = [];
    private PriorityQueue<ComponentSet, ComponentSet>? _unranked;
    private (SetFamily Family, (int Chain, int Level)[] Concessions)? _diagram;

    /// <param name="chains">The component's chains.</param>
    /// <param name="sets">The sets, in any order. They are put into theirs only as far as somebody asks for it.</param>
    /// <param name="isWhole">True where there are proven to be no others.</param>
    public ListedSets(IReadOnlyList<Chain> chains, IEnumerable<ComponentSet> sets, bool isWhole)
    {
        _chains = chains;
        _sets = [.. sets];
        IsComplete = isWhole;
    }

    public IReadOnlyList<Chain> Chains => _chains;

    public BigInteger Count => _sets.Count;

    public bool IsComplete { get; }

    public ComponentSet? Ranked(int rank)
    {
        if (rank >= _sets.Count)
        {
            return null;
        }

        _unranked ??= new PriorityQueue<ComponentSet, ComponentSet>(_sets.Select(set => (set, set)), Comparer<ComponentSet>.Create(ComponentSet.Compare));
        while (_ranked.Count <= rank)
        {
            _ranked.Add(_unranked.Dequeue());
        }

        return _ranked[rank];
    }

    public ComponentSet At(BigInteger place) => _sets[(int)place];

    public IReadOnlyList<decimal?[]> LeastCosts()
    {
        var least = _chains.Select(c => new decimal?[c.Rungs.Length]).ToList();
        foreach (var set in _sets)
        {
            for (var chain = 0; chain < least.Count; chain++)
            {
                ref var known = ref least[chain][set.Levels[chain]];
                known = known is { } cost ? Math.Min(cost, set.Cost) : set.Cost;
            }
        }

        return least;
    }

    public List<FrontSet>? Front(IReadOnlyList<int> partyOf, int parties, decimal[]? most, int pointLimit, bool anySet, SearchBudget budget)
    {
        var points = new List<FrontSet>(_sets.Count);
        foreach (var (place, set) in _sets.Index())
        {
            if (place % LookAtBudget == LookAtBudget - 1 && budget.IsSpent())
            {
                return null;
            }

            var point = new decimal[parties];
            for (var chain = 0; chain < _chains.Count; chain++)
            {
                if (partyOf[chain] >= 0)
                {
                    point[partyOf[chain]] += _chains[chain].CostAt(set.Levels[chain]);
                }
            }

            if (most is null || !point.Where((cost, party) => cost > most[party]).Any())
            {
                points.Add(new FrontSet(point, set));
            }
        }

        return ParetoFront.Undominated(points, static (a, b) => ComponentSet.Compare(a.Set, b.Set), pointLimit, budget);
    }

    public (SetFamily Family, (int Chain, int Level)[] Concessions) AsDiagram() => _diagram ??= ListedDiagram.Of(_chains, _sets);
}
