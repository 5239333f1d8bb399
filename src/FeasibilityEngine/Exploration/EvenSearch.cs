using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration;

/// <summary>
/// The most even minimal concession set: in which the largest burden of a party is smallest, and of those the cheapest. The bound is
/// halved until it is proven; then the cheapest is looked for under it as a cap for everyone.
/// </summary>
internal sealed class EvenSearch
{
    private const int Room = 2_000_000;

    private readonly CdclSolver _oracle;
    private readonly LevelSelectors _selectors;
    private readonly IReadOnlyList<ILevelCosts> _burdens;
    private readonly ILevelCosts _costs;
    private readonly SearchBudget _budget;
    private readonly Action<EvenBounds>? _report;
    private EvenBounds _bounds = new(0, null, null);

    private EvenSearch(
        ComponentOracle system, IReadOnlyList<Chain> chains, ILevelCosts costs, IReadOnlyList<ILevelCosts> burdens, SearchBudget budget, Action<EvenBounds>? report)
    {
        _oracle = system.Oracle;
        _selectors = new LevelSelectors(system, chains);
        (_costs, _burdens, _budget, _report) = (costs, burdens, budget, report);
    }

    /// <summary>Searches.</summary>
    /// <param name="system">Makes an oracle that knows what is searched; asked twice at the most.</param>
    /// <param name="chains">The chains.</param>
    /// <param name="costs">What is to be least among the most even.</param>
    /// <param name="burdens">What each party bears.</param>
    /// <param name="share">What the largest burden is at least, as known before.</param>
    /// <param name="budget">Ends the search; the bounds stay.</param>
    /// <param name="report">Hears of each better bound, from below or above.</param>
    public static EvenAnswer Run(
        Func<ComponentOracle> system,
        IReadOnlyList<Chain> chains,
        ILevelCosts costs,
        IReadOnlyList<ILevelCosts> burdens,
        decimal share,
        SearchBudget budget,
        Action<EvenBounds>? report = null)
    {
        var search = new EvenSearch(system(), chains, costs, burdens, budget, report);
        var answer = search.Run(share);
        var bounds = search._bounds;
        if (answer != Answer.Possible)
        {
            return new EvenAnswer(answer, bounds);
        }

        var most = bounds.Upper!.Value;
        var cheapest = CheapestSearch.Run(
            system(), chains, costs, [.. burdens.Select(burden => new BurdenCap(burden, most))], budget,
            better => report?.Invoke(bounds with { Best = Cheaper(bounds.Best!, better.Best) }));
        return new EvenAnswer(cheapest.Answer, bounds with { Best = Cheaper(bounds.Best!, cheapest.Bounds.Best) });
    }

    private static ComponentSet Cheaper(ComponentSet known, ComponentSet? other) =>
        other is not null && ComponentSet.Compare(other, known) < 0 ? other : known;

    private Answer Run(decimal share)
    {
        var first = _budget.Ask(_oracle, []);
        if (first != Answer.Possible)
        {
            return first;
        }

        if (!Take())
        {
            return Answer.GaveUp;
        }

        var sums = new List<WeightedTotaliser>();
        foreach (var burden in _burdens)
        {
            if (LevelSums.Write(_oracle, _selectors, burden, _bounds.Upper!.Value, Room) is not { } sum)
            {
                _budget.Note("the sums that the burdens have to be told apart by are too many");
                return Answer.GaveUp;
            }

            sums.Add(sum);
        }

        decimal[] values = [0, .. sums.SelectMany(sum => sum.Sums).Distinct().Order()];

        // All before the one at 'from' are proven to be too little.
        var from = Math.Max(0, Array.FindIndex(values, value => value >= share));
        Bound(_bounds with { Lower = Math.Min(values[from], _bounds.Upper!.Value) });
        while (_bounds.Lower < _bounds.Upper)
        {
            var until = Array.FindIndex(values, value => value >= _bounds.Upper);
            var tried = from + (((until < 0 ? values.Length : until) - from) / 2);
            switch (_budget.Ask(_oracle, [.. sums.Select(sum => sum.AtMost(values[tried])).Where(literal => literal != 0)]))
            {
                case Answer.GaveUp:
                    return Answer.GaveUp;
                case Answer.Possible:
                    if (!Take())
                    {
                        return Answer.GaveUp;
                    }

                    break;
                default:
                    from = tried + 1;
                    Bound(_bounds with { Lower = from < values.Length ? Math.Min(values[from], _bounds.Upper!.Value) : _bounds.Upper!.Value });
                    break;
            }
        }

        return Answer.Possible;
    }

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
        if (_bounds.Upper is not { } upper || largest < upper)
        {
            Bound(_bounds with { Upper = largest, Best = ComponentSet.Of(_costs, levels) });
        }

        return true;
    }

    private void Bound(EvenBounds bounds)
    {
        _bounds = bounds;
        _report?.Invoke(bounds);
    }
}
