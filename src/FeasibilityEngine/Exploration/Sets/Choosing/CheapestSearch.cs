using System.Diagnostics;
using System.Runtime.InteropServices;
using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Model;
using FeasibilityEngine.Solving;
using FeasibilityEngine.Solving.Minimising;
using FeasibilityEngine.Solving.Sat;

namespace FeasibilityEngine.Exploration.Sets.Choosing;

/// <summary>
/// The cheapest minimal concession set, proven cheapest, without looking at the others: bounds from below by groups of demands that
/// cannot stand together, sets on the way from above; see <see cref="CoreGuidedMinimiser"/>. Over one component, or over a whole scenario,
/// where caps and burdens tie components together.
/// </summary>
internal sealed class CheapestSearch
{
    // A cap whose sums take more clauses is not worked out.
    private const int CapRoom = 2_000_000;

    private readonly CdclSolver _oracle;
    private readonly LevelSelectors _selectors;
    private readonly CoreGuidedMinimiser _minimiser;
    private readonly ILevelCosts _costs;
    private readonly IReadOnlyList<BurdenCap> _caps;
    private readonly SearchBudget _budget;
    private readonly bool _isRising;
    private ComponentSet? _best;
    private Answer? _begun;
    private long _effort;

    /// <summary>Prepares a search, which begins with <see cref="Continue"/>.</summary>
    /// <inheritdoc cref="Run(ComponentOracle, IReadOnlyList{Chain}, ILevelCosts, IReadOnlyList{BurdenCap}, SearchBudget, Action{Bounded{ComponentSet}}?, long)"/>
    public CheapestSearch(
        ComponentOracle system, IReadOnlyList<Chain> chains, ILevelCosts costs, IReadOnlyList<BurdenCap> caps, SearchBudget budget)
    {
        _oracle = system.Oracle;
        _selectors = new LevelSelectors(system, chains);
        _minimiser = new CoreGuidedMinimiser(_oracle);
        (_costs, _caps, _budget) = (costs, caps, budget);
        _isRising = true;
        for (var chain = 0; chain < chains.Count; chain++)
        {
            var last = _selectors.LastLevel(chain);
            for (var level = 0; level < last; level++)
            {
                var (here, below) = (costs.LeastFrom(chain, level, last), costs.LeastFrom(chain, level + 1, last));
                _isRising &= here == costs.At(chain, level) && caps.All(cap => cap.Costs.LeastFrom(chain, level, last) == cap.Costs.At(chain, level));
                var weight = new Weight(below - here, level == 0 ? 1 : 0);
                if (weight > Weight.Zero)
                {
                    _minimiser.Wish(_selectors.Of(chain, level), weight);
                }
            }
        }
    }

    /// <summary>Hears of each better bound, from below or above.</summary>
    public Action<Bounded<ComponentSet>>? Heard { private get; init; }

    /// <summary>What its oracle has done, see <see cref="CdclSolver.Work"/>.</summary>
    public long Work => _oracle.Work;

    /// <summary>How many conflicts its oracle has met.</summary>
    public long ConflictCount => _oracle.ConflictCount;

    /// <summary>True where it gave up before its first set: there is nothing to go on with.</summary>
    public bool IsStuck => _begun == Answer.GaveUp;

    /// <summary>
    /// Searches. The best set is minimal, and of those that cost the same it has the fewest concessions, and of those with as many the
    /// strongest levels of the first chains. Where a fallback of a chain costs less than the one before it, the set found is a cheapest
    /// one, and which of several is not promised.
    /// </summary>
    /// <param name="system">An oracle that knows what is searched; of no other use afterwards.</param>
    /// <param name="chains">The chains.</param>
    /// <param name="costs">What is to be least.</param>
    /// <param name="caps">What must not be exceeded; minimal sets that do are not asked for.</param>
    /// <param name="budget">Ends the search; the bounds stay.</param>
    /// <param name="report">Hears of each better bound, from below or above.</param>
    /// <param name="effort">After about how many conflicts of the oracle to give up.</param>
    public static Bounded<ComponentSet> Run(
        ComponentOracle system,
        IReadOnlyList<Chain> chains,
        ILevelCosts costs,
        IReadOnlyList<BurdenCap> caps,
        SearchBudget budget,
        Action<Bounded<ComponentSet>>? report = null,
        long effort = long.MaxValue) => new CheapestSearch(system, chains, costs, caps, budget) { Heard = report }.Continue(effort);

    /// <summary>
    /// Searches for about so many more conflicts of the oracle; goes on where it stopped. Not to be asked again once it has an answer.
    /// </summary>
    public Bounded<ComponentSet> Continue(long conflicts)
    {
        _effort = conflicts > long.MaxValue - _oracle.ConflictCount ? long.MaxValue : _oracle.ConflictCount + conflicts;
        var outcome = _begun ??= Begin();
        if (outcome == Answer.Possible)
        {
            outcome = Search();
        }

        if (outcome == Answer.Possible && _isRising && !Settle())
        {
            outcome = Answer.GaveUp;
        }

        return new Bounded<ComponentSet>(outcome, outcome == Answer.Possible ? _best!.Cost : Lower(), _best?.Cost, _best);
    }

    /// <summary>Knows the caps, and a first set.</summary>
    private Answer Begin()
    {
        foreach (var cap in _caps)
        {
            if (cap.Most < 0)
            {
                // Even conceding nothing costs nothing, not less.
                return Answer.Impossible;
            }

            if (CostTotals.Write(_oracle, _selectors, cap.Costs, cap.Most, CapRoom) is null)
            {
                _budget.Note(new Interruption { Kind = InterruptionKind.CapSumLimit });
                return Answer.GaveUp;
            }
        }

        // Any set first: it bounds from above, and says at once where there is none.
        var first = _budget.Ask(_oracle, []);
        return first != Answer.Possible || Take() ? first : Answer.GaveUp;
    }

    private Answer Search()
    {
        while (_best is null || new Weight(_best.Cost, _best.Size) > _minimiser.Lower)
        {
            if (_isRising && _best is not null)
            {
                _minimiser.Harden(new Weight(_best.Cost, _best.Size));
            }

            switch (_minimiser.Next(Math.Max(0, _effort - _oracle.ConflictCount), _budget.Cancellation))
            {
                case MinimiserStep.GaveUp:
                    _budget.IsSpent();
                    return Answer.GaveUp;
                case MinimiserStep.Impossible:
                    return _best is null ? Answer.Impossible : Answer.Possible;
                case MinimiserStep.Raised:
                    Report();
                    break;
                default:
                    if (!Take())
                    {
                        return Answer.GaveUp;
                    }

                    break;
            }
        }

        return Answer.Possible;
    }

    /// <summary>Makes a minimal set of the oracle's state and keeps it where it is better; false where the budget ran out.</summary>
    private bool Take()
    {
        if (_selectors.ReadRaised(_budget) is not { } levels)
        {
            return false;
        }

        var set = ComponentSet.Of(_costs, levels);
        if (_caps.All(cap => cap.Costs.Of(levels) <= cap.Most) && (_best is null || ComponentSet.Compare(set, _best) < 0))
        {
            _best = set;
            Report();
        }

        if (!_isRising)
        {
            // It may cost more than what it was raised from, so the bound alone would not end the search.
            _selectors.RuleOut(levels);
        }

        return true;
    }

    /// <summary>Of the sets that cost as little, takes the one that comes first; false where the budget ran out.</summary>
    private bool Settle()
    {
        // What is left of the wishes holds in the sets that cost as little as the bound, and in no others.
        List<int> assumptions = [.. _minimiser.Remaining];
        var levels = _best!.Levels;
        switch (_budget.Ask(_oracle, CollectionsMarshal.AsSpan(assumptions)))
        {
            case Answer.GaveUp:
                return false;
            case Answer.Impossible:
                throw new UnreachableException("A bug: a set that was found cheapest is none.");
            default:
                break;
        }

        var current = new int[levels.Length];
        _selectors.Read(current);
        for (var chain = 0; chain < current.Length; chain++)
        {
            for (var level = 0; level < current[chain]; level++)
            {
                // In the list itself: of thousands of chains, a copy for each question would be most of what is allocated.
                assumptions.Add(_selectors.Of(chain, level));
                var answer = _budget.Ask(_oracle, CollectionsMarshal.AsSpan(assumptions));
                assumptions.RemoveAt(assumptions.Count - 1);
                switch (answer)
                {
                    case Answer.GaveUp:
                        return false;
                    case Answer.Possible:
                        _selectors.Read(current);
                        break;
                    default:
                        break;
                }
            }

            assumptions.Add(_selectors.Of(chain, current[chain]));
        }

        _best = ComponentSet.Of(_costs, current);
        Report();
        return true;
    }

    private void Report()
    {
        Heard?.Invoke(new Bounded<ComponentSet>(Answer.GaveUp, Lower(), _best?.Cost, _best));
    }

    // Once the best is ruled out for those that come after it, the bound may pass it.
    private decimal Lower() => _best is null ? _minimiser.Lower.Cost : Math.Min(_minimiser.Lower.Cost, _best.Cost);
}
