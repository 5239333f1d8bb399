using System.Numerics;

namespace FeasibilityEngine.Exploration;

/// <summary>Minimal concession sets that were found one by one.</summary>
internal sealed class ListedSets : IComponentSets
{
    private readonly List<ComponentSet> _sets;
    private readonly IReadOnlyList<Chain> _chains;

    /// <param name="chains">The component's chains.</param>
    /// <param name="sets">The sets, in any order.</param>
    /// <param name="isWhole">True where there are proven to be no others.</param>
    public ListedSets(IReadOnlyList<Chain> chains, IEnumerable<ComponentSet> sets, bool isWhole)
    {
        _chains = chains;
        _sets = [.. sets];
        _sets.Sort(ComponentSet.Compare);
        IsWhole = isWhole;
    }

    public BigInteger Count => _sets.Count;

    public bool IsWhole { get; }

    public ComponentSet? Ranked(int rank) => rank < _sets.Count ? _sets[rank] : null;

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

    public List<decimal[]>? Front(IReadOnlyList<int> partyOf, int parties, int pointLimit, SearchBudget budget)
    {
        var points = new List<decimal[]>(_sets.Count);
        foreach (var set in _sets)
        {
            var point = new decimal[parties];
            for (var chain = 0; chain < _chains.Count; chain++)
            {
                if (partyOf[chain] >= 0)
                {
                    point[partyOf[chain]] += _chains[chain].CostAt(set.Levels[chain]);
                }
            }

            points.Add(point);
        }

        return ParetoFront.Undominated(points, pointLimit);
    }
}
