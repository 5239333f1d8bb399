using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Solving;
using FeasibilityEngine.Solving.Encodings;
using FeasibilityEngine.Solving.Sat;

namespace FeasibilityEngine.Exploration.Sets.Choosing;

/// <summary>
/// The most even minimal concession set: in which the largest burden of a party is smallest, and of those the cheapest. The bound is
/// halved until it is proven; then the cheapest is looked for under it as a cap for everyone. It needs no other set, and goes on where
/// it stopped, so that a diagram of all sets can take turns with it.
/// </summary>
internal sealed class EvenSearch : ISolverAnswers
{
    private const int Room = 2_000_000;

    // How many conflicts of the oracle to spend before first looking at what they cost: a millisecond or some. Then as many again as were
    // spent before, since a question that is broken off too often is never answered.
    private const long FirstLook = 200;

    private readonly Func<ComponentOracle> _system;
    private readonly IReadOnlyList<Chain> _chains;
    private readonly CdclSolver _oracle;
    private readonly LevelSelectors _selectors;
    private readonly IReadOnlyList<ILevelCosts> _burdens;
    private readonly ILevelCosts _costs;
    private readonly SearchBudget _budget;
    private readonly IEnumerator<Answer> _steps;
    private CheapestSearch? _cheapest;
    private Bounded<ComponentSet> _known = new(Answer.GaveUp, 0, null, null);
    private long _granted;

    /// <param name="system">Makes an oracle that knows what is searched; asked twice at the most.</param>
    /// <param name="chains">The chains.</param>
    /// <param name="costs">What is to be least among the most even.</param>
    /// <param name="burdens">What each party bears.</param>
    /// <param name="budget">Ends the search; the bounds stay.</param>
    public EvenSearch(
        Func<ComponentOracle> system,
        IReadOnlyList<Chain> chains,
        ILevelCosts costs,
        IReadOnlyList<ILevelCosts> burdens,
        SearchBudget budget)
    {
        (_system, _chains, _costs, _burdens, _budget) = (system, chains, costs, burdens, budget);
        var first = system();
        _oracle = first.Oracle;
        _selectors = new LevelSelectors(first, chains);
        _steps = Steps().GetEnumerator();
    }

    /// <summary>What the largest burden is at least, as known before.</summary>
    public decimal Share { private get; init; }

    /// <summary>Hears of each better bound, from below or above.</summary>
    public Action<Bounded<ComponentSet>>? Heard { private get; init; }

    /// <inheritdoc/>
    public bool IsOver { get; private set; }

    /// <summary>Never: it is after one set.</summary>
    public bool HasMany => false;

    /// <summary>True: how many sets there are is nothing to it.</summary>
    public bool IsAfterOne => true;

    /// <summary>True where it is over since the burdens take too many sums to be told apart.</summary>
    public bool HasTooManySums { get; private set; }

    /// <summary>What is known by now; that it gave up only says that nothing is proven yet where it is not over.</summary>
    public Bounded<ComponentSet> Known => _known;

    /// <summary>What its oracles have done by now, see <see cref="CdclSolver.Work"/>.</summary>
    public long Work => _oracle.Work + (_cheapest?.Work ?? 0);

    /// <inheritdoc/>
    public void LookOn(long work)
    {
        // Where it took more than it was granted, the next grant pays for that.
        _granted = work > long.MaxValue - _granted ? long.MaxValue : _granted + work;
        while (!IsOver && Work < _granted)
        {
            if (_steps.MoveNext())
            {
                _known = _known with { Answer = _steps.Current };
            }
            else
            {
                IsOver = true;
            }
        }
    }

    /// <summary>Each step gives what is proven by then; there is none after the last.</summary>
    private IEnumerable<Answer> Steps()
    {
        var first = _budget.Ask(_oracle, []);
        if (first != Answer.Possible)
        {
            yield return first;
            yield break;
        }

        if (!Take())
        {
            yield break;
        }

        yield return Answer.GaveUp;
        var sums = new List<WeightedTotaliser>();
        foreach (var burden in _burdens)
        {
            if (CostTotals.Write(_oracle, _selectors, burden, _known.Upper!.Value, Room) is not { } sum)
            {
                HasTooManySums = true;
                yield break;
            }

            sums.Add(sum);
        }

        decimal[] values = [0, .. sums.SelectMany(sum => sum.Sums).Distinct().Order()];

        // All before the one at 'from' are proven to be too little.
        var from = Math.Max(0, Array.FindIndex(values, value => value >= Share));
        Bound(_known with { Lower = Math.Min(values[from], _known.Upper!.Value) });
        while (_known.Lower < _known.Upper)
        {
            var until = Array.FindIndex(values, value => value >= _known.Upper);
            var tried = from + (((until < 0 ? values.Length : until) - from) / 2);
            switch (_oracle.Solve([.. sums.Select(sum => sum.AtMost(values[tried])).Where(literal => literal != 0)], FirstLook + _oracle.ConflictCount, _budget.Cancellation))
            {
                case Answer.GaveUp:
                    break;
                case Answer.Possible:
                    if (!Take())
                    {
                        yield break;
                    }

                    break;
                default:
                    from = tried + 1;
                    Bound(_known with { Lower = from < values.Length ? Math.Min(values[from], _known.Upper!.Value) : _known.Upper!.Value });
                    break;
            }

            if (_budget.IsSpent())
            {
                yield break;
            }

            yield return Answer.GaveUp;
        }

        var most = _known.Upper!.Value;
        _cheapest = new CheapestSearch(
            _system(), _chains, _costs, [.. _burdens.Select(burden => new BurdenCap(burden, most))], _budget)
        {
            Heard = better => Bound(_known with { Best = Cheaper(_known.Best!, better.Best) }),
        };
        var cheapest = Answer.GaveUp;
        while (cheapest == Answer.GaveUp && !_cheapest.IsStuck && !_budget.IsSpent())
        {
            var found = _cheapest.Continue(FirstLook + _cheapest.ConflictCount);
            cheapest = found.Answer;
            _known = _known with { Best = Cheaper(_known.Best!, found.Best) };
            yield return cheapest;
        }
    }

    private static ComponentSet Cheaper(ComponentSet known, ComponentSet? other) =>
        other is not null && ComponentSet.Compare(other, known) < 0 ? other : known;

    /// <summary>Makes a minimal set of the oracle's state and keeps it where it is more even; false where the budget ran out.</summary>
    private bool Take()
    {
        if (_selectors.ReadRaised(_budget) is not { } levels)
        {
            return false;
        }

        // Where a fallback costs less than the one before it, raising can have made it less even; then it must not come again.
        _selectors.RuleOut(levels);
        var largest = _burdens.Count == 0 ? 0 : _burdens.Max(burden => burden.Of(levels));
        if (_known.Upper is not { } upper || largest < upper)
        {
            Bound(_known with { Upper = largest, Best = ComponentSet.Of(_costs, levels) });
        }

        return true;
    }

    private void Bound(Bounded<ComponentSet> known)
    {
        _known = known;
        Heard?.Invoke(known);
    }
}
