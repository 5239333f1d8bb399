using System.Numerics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Grounding.Days;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Explaining;

/// <summary>Finds what would change a circumstance: the fewest developments, the first later day of the scenario, or both together.</summary>
internal sealed class TurnSearch
{
    // Grounding alone is quick; beyond so many combinations only all developments together are looked at, and so many answers are enough.
    private const int MostCombinations = 256;
    private const int MostAnswers = 8;

    // How many circumstances to keep for the next question, all combinations together.
    private const int MostKept = 1_000_000;

    private readonly Analysis _analysis;
    private readonly List<string> _developments;
    private readonly List<DateOnly> _days;
    private readonly Dictionary<(DateOnly? Day, ValueList<string> Developments), Outlook> _outlooks = [];
    private readonly Dictionary<(DateOnly? Day, ValueList<string> Developments), bool?> _rulesAllowState = [];

    private readonly CancellationToken _cancellation;

    public TurnSearch(Analysis analysis, CancellationToken cancellation)
    {
        _analysis = analysis;
        _cancellation = cancellation;
        var scenario = analysis.Scenario;
        _developments = [.. scenario.Developments.Select(d => d.Id).Except(analysis.Assumed).Order(StringComparer.Ordinal)];
        var dated = scenario.Events.Select(e => (DateOnly?)e.On)
            .Concat(scenario.Acts.Select(a => a.Tabled))
            .Concat(scenario.Positions.SelectMany(p => new[] { p.From, p.Until }
                .Concat(p.Stated.Select(s => (DateOnly?)s.On))
                .Concat(p.Rungs.Select(r => r.Tabled))));
        _days = [.. dated.OfType<DateOnly>().Where(day => analysis.AsOf is { } asOf && day > asOf).Distinct().Order()];
        Now = At(analysis.AsOf, []);
        Derivations = Outlook.DerivationsAt(scenario, analysis.Question, analysis.AsOf, analysis.Assumed);
    }

    /// <summary>The outlook at the day of the analysis, with its developments.</summary>
    public Outlook Now { get; }

    /// <summary>The rules that yield facts, at every binding, at the day of the analysis.</summary>
    public ValueList<OutlookDerivation> Derivations { get; }

    /// <summary>True where no combination was found for some question, and there are more than could be tried.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>
    /// The smallest combinations of developments under which it is so, then the first later day on which it is; where neither does it, the
    /// first later day on which developments do, with these. What is so only while the rules exclude every state hides nothing else.
    /// </summary>
    /// <param name="isSo">What is asked of an outlook.</param>
    /// <param name="day">The later day on which developments have to bring it about; null for the day of the analysis.</param>
    public ValueList<Turn> Where(Func<Outlook, bool> isSo, DateOnly? day = null)
    {
        List<Turn> turns = [.. ByDevelopments(isSo, day), .. Later(isSo)];
        return turns.Exists(AllowsState) ? [.. turns] : [.. turns, .. Together(isSo, isFirst: turns.Count == 0)];
    }

    // The smallest combinations of developments under which it is so on the day; none where it is without any on a later one.
    private IEnumerable<Turn> ByDevelopments(Func<Outlook, bool> isSo, DateOnly? day) =>
        day is not null && isSo(At(day, [])) ? [] : Combined(isSo, day);

    // The first later day on which it is so, and the first on which the rules then allow a state too.
    private List<Turn> Later(Func<Outlook, bool> isSo)
    {
        var turns = new List<Turn>();
        foreach (var day in _days.Where(later => isSo(At(later, []))))
        {
            var turn = NewTurn([], day);
            if (AllowsState(turn))
            {
                return [.. turns, turn];
            }

            turns = turns.Count == 0 ? [turn] : turns;
        }

        return turns;
    }

    // The first later day on which developments bring it about that time alone does not, and the rules allow a state.
    private List<Turn> Together(Func<Outlook, bool> isSo, bool isFirst)
    {
        var excluded = new List<Turn>();
        foreach (var day in _days.TakeWhile(_ => !_cancellation.IsCancellationRequested))
        {
            var turns = Combined(isSo, day);
            if (turns.Exists(AllowsState))
            {
                return [.. excluded, .. turns.Where(AllowsState)];
            }

            excluded = isFirst && excluded.Count == 0 ? turns : excluded;
        }

        return excluded;
    }

    private List<Turn> Combined(Func<Outlook, bool> isSo, DateOnly? day)
    {
        var turns = new List<Turn>();
        var on = day ?? _analysis.AsOf;
        foreach (var combination in Combinations.SmallestFirst(_developments.Count).Skip(1).Take(MostCombinations))
        {
            if (_cancellation.IsCancellationRequested || turns.Count == MostAnswers)
            {
                return turns;
            }

            var developments = combination.Select(place => _developments[place]).ToValueList();
            var parts = turns.FindAll(turn => Combinations.IsProperPart(turn.Developments, developments));
            if (parts.Exists(AllowsState) || !isSo(At(on, developments)))
            {
                continue;
            }

            var found = NewTurn(developments, day);
            if (parts.Count == 0 || AllowsState(found))
            {
                turns.Add(found);
            }
        }

        if (turns.Count == 0 && BigInteger.Pow(2, _developments.Count) - 1 > MostCombinations)
        {
            if (isSo(At(on, _developments.ToValueList())))
            {
                turns.Add(NewTurn(Fewest(isSo, on), day));
            }
            else
            {
                IsCutShort = true;
            }
        }

        return turns;
    }

    private static bool AllowsState(Turn turn) => turn.RulesAllowState != false;

    private Turn NewTurn(ValueList<string> developments, DateOnly? day)
    {
        if (!_rulesAllowState.TryGetValue((day, developments), out var allow))
        {
            allow = AnalysisInquiry.RulesAllowState(
                _analysis.Scenario, _analysis.Question, day ?? _analysis.AsOf, [.. _analysis.Assumed, .. developments], _cancellation);
            _rulesAllowState.Add((day, developments), allow);
        }

        return new Turn(developments, day) { RulesAllowState = allow };
    }

    // All developments together are enough; those that can be left out are, one after the other.
    private ValueList<string> Fewest(Func<Outlook, bool> isSo, DateOnly? on)
    {
        var kept = _developments.ToValueList();
        foreach (var development in _developments)
        {
            var fewer = kept.Where(other => other != development).ToValueList();
            kept = isSo(At(on, fewer)) ? fewer : kept;
        }

        return kept;
    }

    private Outlook At(DateOnly? day, ValueList<string> developments)
    {
        if (!_outlooks.TryGetValue((day, developments), out var outlook))
        {
            outlook = Outlook.At(_analysis.Scenario, _analysis.Question, day, [.. _analysis.Assumed, .. developments]);
            if ((long)_outlooks.Count * outlook.Circumstances.Count < MostKept)
            {
                _outlooks.Add((day, developments), outlook);
            }
        }

        return outlook;
    }
}
