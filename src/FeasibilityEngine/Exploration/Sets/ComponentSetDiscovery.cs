using System.Numerics;
using FeasibilityEngine.Exploration.Sets.Diagrams;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Exploration.Sets;

/// <summary>
/// The minimal concession sets of one component in the order in which they are found: one at once; then those of a diagram, cheapest
/// first, where one is found quickly; else those of the solver as it meets them. The order is the same in every run.
/// </summary>
/// <param name="solver">Finds them one by one.</param>
/// <param name="findAll">Finds all as a diagram; null where that is not to be had quickly.</param>
/// <param name="limit">How many sets of the solver to give.</param>
/// <param name="budget">Ends the search early.</param>
internal sealed class ComponentSetDiscovery(SolverSets solver, Func<DiagramSets?> findAll, int limit, SearchBudget budget)
{
    private readonly List<ComponentSet> _known = [];
    private BigInteger? _count;

    /// <summary>Those given so far.</summary>
    public IReadOnlyList<ComponentSet> Known => _known;

    /// <summary>How many there are; as long as it is not <see cref="IsCounted"/>, how many have been given.</summary>
    public BigInteger Count => _count ?? _known.Count;

    /// <summary>True once it is proven how many there are.</summary>
    public bool IsCounted => _count is not null;

    /// <summary>Gives each set once. To be asked for once.</summary>
    public IEnumerable<ComponentSet> Sets()
    {
        if (solver.At(0) is { } first)
        {
            _known.Add(first);
            yield return first;
        }

        foreach (var set in (budget.IsSpent() ? null : findAll()) is { } all ? Ranked(all) : Enumerated())
        {
            _known.Add(set);
            yield return set;
        }
    }

    private IEnumerable<ComponentSet> Ranked(DiagramSets all)
    {
        _count = all.Count;
        for (var rank = 0; !budget.IsSpent() && all.Ranked(rank) is { } set; rank++)
        {
            // The first is met again.
            if (!set.IsSame(_known[0]))
            {
                yield return set;
            }
        }
    }

    private IEnumerable<ComponentSet> Enumerated()
    {
        while (solver.At(_known.Count) is { } set)
        {
            if (_known.Count == limit)
            {
                budget.Note(new Interruption { Kind = InterruptionKind.ConcessionSetLimit, Limit = limit });
                yield break;
            }

            yield return set;
        }

        if (solver.IsComplete)
        {
            _count = _known.Count;
        }
    }
}
