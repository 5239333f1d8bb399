using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Exploration.Sets.Hitting;

namespace FeasibilityEngine.Exploration.Sets;

/// <summary>
/// All minimal concession sets of a component, with the solver alone: by way of the conflicts that they have to hit, and where those are
/// too many, by ruling out one set after the other. The order is the same in every run, and not one of cost.
/// </summary>
/// <param name="system">An oracle that knows the component; it is of no other use afterwards.</param>
/// <param name="chains">The component's chains.</param>
/// <param name="budget">Ends the search early.</param>
/// <param name="limits">When the one way gives way to the other.</param>
internal sealed class ConcessionEnumeration(ComponentOracle system, IReadOnlyList<Chain> chains, SearchBudget budget, HittingLimits limits)
{
    public ConcessionEnumeration(ComponentOracle system, IReadOnlyList<Chain> chains, SearchBudget budget)
        : this(system, chains, budget, HittingLimits.Default)
    {
    }

    // What a step from one vector to the next takes in units of the solver's work, about, and keeping a level of a set.
    private const int WorkByStep = 16;
    private const int WorkByLevel = 2;

    private HittingEnumeration? _hitting;
    private long _kept;

    /// <summary>True once all were given.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>How much effort was spent so far, in units of <see cref="Solving.Sat.CdclSolver.Work"/>.</summary>
    public long Work => system.Oracle.Work + ((_hitting?.Steps ?? 0) * WorkByStep) + _kept;

    /// <summary>
    /// Gives each minimal set, as a level for each chain; null where some work was done without one, so that whoever reads can do something
    /// else. The array is used again for the next set: copy what is to be kept. The first
    /// comes after about as many questions to the oracle as there are levels, and each further one takes about one. For each set about
    /// a byte a chain is kept. To be asked for once.
    /// </summary>
    public IEnumerable<int[]?> Sets()
    {
        if (budget.IsSpent())
        {
            yield break;
        }

        var selectors = new LevelSelectors(system, chains);
        var hitting = _hitting = new HittingEnumeration(system.Oracle, selectors, budget, limits);
        foreach (var set in hitting.Sets())
        {
            _kept += set is null ? 0 : chains.Count * WorkByLevel;
            yield return set;
        }

        if (hitting.IsComplete is { } whole)
        {
            IsComplete = whole;
            yield break;
        }

        var blocking = new BlockingEnumeration(system.Oracle, selectors, budget);
        for (var i = 0; i < hitting.ConflictCount; i++)
        {
            system.Oracle.AddClause([.. hitting.Conflict(i).Select(literal => -literal)]);
        }

        var known = new int[chains.Count];
        for (var i = 0; i < hitting.Known.Count; i++)
        {
            hitting.Known.Read(i, known);
            blocking.Block(known);
        }

        foreach (var set in blocking.Sets())
        {
            _kept += chains.Count * WorkByLevel;
            yield return set;
        }

        IsComplete = blocking.IsComplete;
    }
}
