using System.Numerics;

namespace FeasibilityEngine.Exploration;

/// <summary>
/// The minimal concession sets of one component in the order in which they are found: one at once; then those of a diagram, cheapest
/// first, where one is found quickly; else those of the solver as it meets them. The order is the same in every run.
/// </summary>
/// <param name="chains">The component's chains.</param>
/// <param name="findFirst">Finds one set, or all where there is no other.</param>
/// <param name="findAll">Finds all as a diagram; null where that is not to be had quickly.</param>
/// <param name="enumerate">Finds all with the solver.</param>
/// <param name="limit">How many sets of the solver to give.</param>
/// <param name="budget">Ends the search early.</param>
internal sealed class ComponentDiscovery(
    IReadOnlyList<Chain> chains, Func<IComponentSets> findFirst, Func<DiagramSets?> findAll, Func<ConcessionEnumeration> enumerate, int limit, SearchBudget budget)
{
    private readonly List<ComponentSet> _known = [];
    private BigInteger? _count;

    /// <summary>Those given so far.</summary>
    public IReadOnlyList<ComponentSet> Known => _known;

    /// <summary>How many there are; as long as it is not <see cref="IsCounted"/>, how many have been given.</summary>
    public BigInteger Count => _count ?? _known.Count;

    /// <summary>True once it is proven how many there are.</summary>
    public bool IsCounted => _count is not null;

    /// <summary>Where all are known already.</summary>
    public static ComponentDiscovery Of(ListedSets sets, SearchBudget budget) => new(
        sets.Chains, () => sets, () => null, () => throw new InvalidOperationException("There is nothing left to enumerate."), int.MaxValue, budget);

    /// <summary>Gives each set once. To be asked for once.</summary>
    public IEnumerable<ComponentSet> Sets()
    {
        var first = findFirst();
        if (first.Ranked(0) is { } one)
        {
            _known.Add(one);
            yield return one;
        }

        if (first.IsWhole)
        {
            _count = first.Count;
            yield break;
        }

        foreach (var set in (budget.IsSpent() ? null : findAll()) is { } all ? Ranked(all) : Enumerated())
        {
            // The first is met again.
            if (_known.Count == 0 || !set.Levels.AsSpan().SequenceEqual(_known[0].Levels))
            {
                _known.Add(set);
                yield return set;
            }
        }
    }

    private IEnumerable<ComponentSet> Ranked(DiagramSets all)
    {
        _count = all.Count;
        for (var rank = 0; !budget.IsSpent() && all.Ranked(rank) is { } set; rank++)
        {
            yield return set;
        }
    }

    private IEnumerable<ComponentSet> Enumerated()
    {
        var enumeration = enumerate();
        foreach (var levels in enumeration.Sets())
        {
            if (_known.Count == limit)
            {
                budget.Note($"the limit of {limit} concession sets in one component was reached");
                yield break;
            }

            yield return ComponentSet.Of(chains, levels);
        }

        if (enumeration.IsWhole)
        {
            _count = _known.Count;
        }
    }
}
