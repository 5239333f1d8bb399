using FeasibilityEngine.Findings;
using FeasibilityEngine.Grounding.Days;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Inquiries.Explaining;

/// <summary>Finds what a name stands for, and what there is to tell about it.</summary>
internal sealed class Explainer
{
    private readonly Analysis _analysis;
    private readonly AnalysisOptions _options;
    private readonly Deadline _deadline;
    private readonly Scenario _scenario;
    private readonly TurnSearch _turns;
    private readonly List<Conflict> _conflicts;
    private readonly List<ConcessionSet> _sets;
    private readonly Outlook _now;

    public Explainer(Analysis analysis, AnalysisOptions options, Deadline deadline)
    {
        _analysis = analysis;
        _options = options;
        _deadline = deadline;
        _scenario = analysis.Scenario;
        _turns = new TurnSearch(analysis, deadline.Token);
        _now = _turns.Now;
        _sets = [.. analysis.ConcessionSets, .. analysis.WithinReach];
        _conflicts =
        [
            .. analysis.Conflicts,
            .. analysis.ClosedBy.Where(closing => analysis.Conflicts.All(conflict => conflict.Id != closing.Id)),
            .. _sets.SelectMany(set => set.Concessions).Select(c => c.Otherwise).OfType<Conflict>()
                .Where(c => c.Id.StartsWith("returning-", StringComparison.Ordinal)).DistinctBy(c => c.Id),
        ];
    }

    /// <summary>True where what would change something was not found among the combinations of developments that were tried.</summary>
    public bool IsCutShort => _turns.IsCutShort;

    /// <summary>Everything that has a name to ask for.</summary>
    public IEnumerable<ExplainableName> Everything() =>
        _conflicts.Select(c => new ExplainableName(c.Id, ExplainableKind.Conflict))
            .Concat(_sets.Select(set => new ExplainableName(set.Id, ExplainableKind.Set)))
            .Concat(_scenario.Positions.Select(p => p.Id).Order(StringComparer.Ordinal).Select(id => new ExplainableName(id, ExplainableKind.Position)))
            .Concat(Acts().Select(id => new ExplainableName(id, ExplainableKind.Act)))
            .Concat(RungNames().Select(name => new ExplainableName(name, ExplainableKind.Rung)))
            .Concat(_analysis.Circumstances.Select(c => new ExplainableName(c.Id, ExplainableKind.Fact)))
            .Concat(_scenario.Rules.Select(r => r.Id).Order(StringComparer.Ordinal).Select(id => new ExplainableName(id, ExplainableKind.Rule)));

    /// <summary>An explanation for each thing of that name; none where nothing has it.</summary>
    public IReadOnlyList<Explanation> Explain(string name) =>
    [
        .. _conflicts.Where(c => c.Id == name).Select(Of),
        .. _sets.Where(set => set.Id == name).Select(set => new SetExplanation { Name = set.Id, Set = set }),
        .. _scenario.Positions.Where(p => p.Id == name).Select(p => OfPosition(p.Id, isAct: false)),
        .. Acts().Where(id => IsAt(id, name)).Select(id => OfPosition(id, isAct: true)),
        .. RungNames().Where(rung => rung == name).Select(OfRung).Select(WithWhatRemains),
        .. _analysis.Circumstances.Where(c => IsAt(c.Id, name)).Select(Of),
        .. _scenario.Rules.Where(r => r.Id == name).Select(Of),
    ];

    // "annexed" stands for "annexed[crimea]" and all its other keys.
    private static bool IsAt(string id, string name) => id == name || id.StartsWith(name + "[", StringComparison.Ordinal);

    private IEnumerable<string> Acts() => _now.Rungs.Where(r => r.Rung.IsAct).Select(r => r.Rung.Id).Distinct();

    private IEnumerable<string> RungNames() => _scenario.Positions.OrderBy(p => p.Id, StringComparer.Ordinal)
        .SelectMany(p => p.Rungs.Select(rung => $"{p.Id}={rung.Id}"))
        .Concat(_now.Rungs.Where(r => r.Rung.IsAct).Select(r => $"{r.Rung.Id}={r.Rung.RungId}"));

    private ConflictExplanation Of(Conflict conflict)
    {
        var members = conflict.Positions.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var resolutions = !_analysis.Conflicts.Contains(conflict)
            ? []
            : _sets
                .Select(set => (set.Id, Given: set.Concessions.Select(c => c.To).Where(to => members.Contains(to.Id)).ToValueList()))
                .Where(set => set.Given.Count > 0)
                .GroupBy(set => set.Given, set => set.Id)
                .OrderByDescending(way => way.Count())
                .Select(way => new ConflictResolution(way.Key, way.ToValueList()));
        return new ConflictExplanation
        {
            Name = conflict.Id,
            Conflict = conflict,
            Resolutions = resolutions.ToValueList(),
        };
    }

    private RungExplanation OfRung(string name)
    {
        var parts = name.Split('=', 2);
        if (_now.Rungs.FirstOrDefault(r => r.Rung.Id == parts[0] && r.Rung.RungId == parts[1]) is { } counted)
        {
            return OfRung(counted);
        }

        // Part of what is stated, or of a position that does not count.
        var position = _scenario.Positions.First(p => p.Id == parts[0]);
        var stated = _now.Rungs.FirstOrDefault(r => r.Rung.Id == position.Id);
        return new RungExplanation
        {
            Name = name,
            Rung = new Standing { Id = position.Id, IsAct = false, Party = position.Party, Rung = 0, RungId = parts[1] },
            Counts = stated is not null,
            Accepts = stated?.Accepts,
            Cost = 0,
            Awaits = null,
            Turns = [],
            Sets = [],
        };
    }

    private RungExplanation OfRung(OutlookRung rung) => new()
    {
        Name = $"{rung.Rung.Id}={rung.Rung.RungId}",
        Rung = rung.Rung,
        Counts = true,
        Accepts = rung.Accepts,
        Cost = rung.Cost,
        Awaits = rung.Awaits,
        Turns = TurnsOf(rung),
        Sets = _sets.Where(set => set.Concessions.Any(c => c.To == rung.Rung)).Select(set => set.Id).ToValueList(),
        IsInSomeSet = InSets(rung.Rung.Id)?.Any(standing => rung.Rung.Rung > 0 && standing.Rung == rung.Rung),
        Instead = InsteadOf(rung.Rung),
    };

    private RungExplanation WithWhatRemains(RungExplanation rung) => rung is { Instead: [{ Rung.IsAct: false }, ..], DoesAsWell: null }
        ? rung with { Remaining = HeldPosition.ConflictsWith(_analysis, rung.Rung, _options, _deadline) }
        : rung;

    // A choice with this rung that opens has a minimal set above it, and none has the position just here: so each has it at a stronger
    // rung, and the weakest of these does for all of them.
    private ValueList<CountedStanding>? InsteadOf(Standing rung) =>
        rung.Rung > 0 && InSets(rung.Id) is { } standings && !standings.Any(standing => standing.Rung == rung) ? standings.ToValueList() : null;

    // Where the position or act stands in the minimal sets of all rungs, strongest first: each of these that is conceded has a range of
    // costs, however many sets there are. Null where not all of them are known.
    private List<CountedStanding>? InSets(string id)
    {
        var (count, costs) = (_analysis.Counts.ConcessionSets, _analysis.Sensitivity.Costs);
        if (_analysis.Verdict is Verdict.Inconsistent or Verdict.Unknown || !count.IsProven
            || (costs.Count == 0 && !count.Found.IsZero && _analysis.Verdict != Verdict.Open))
        {
            return null;
        }

        var isStatedIn = !count.Found.IsZero && !_analysis.Indispensable.Contains(id);
        return [.. _now.Rungs
            .Where(rung => rung.Rung.Id == id && (rung.Rung.Rung == 0 ? isStatedIn : costs.Any(cost => cost.Of == rung.Rung)))
            .OrderBy(rung => rung.Rung.Rung)
            .Select(rung => new CountedStanding(rung.Rung, rung.Cost, rung.Awaits is null))];
    }

    // Where a rung waits for a day and for facts, developments can only bring about the facts, as they stand on that day.
    private ValueList<Turn> TurnsOf(OutlookRung rung) =>
        rung.Awaits is { } awaits ? _turns.Where(outlook => IsWithinReach(outlook, rung.Rung), awaits.TabledOn) : [];

    // On a later day the position may be stated at this rung or below it, or no longer count; what is stated can be given.
    private static bool IsWithinReach(Outlook outlook, Standing rung) =>
        outlook.Rungs.FirstOrDefault(r => r.Rung.Id == rung.Id && r.Rung.RungId == rung.RungId) is { Awaits: null };

    private PositionExplanation OfPosition(string id, bool isAct)
    {
        var rungs = _now.Rungs.Where(r => r.Rung.Id == id).Select(OfRung).ToValueList();
        var indispensable = _analysis.Indispensable.Contains(id);
        return new PositionExplanation
        {
            Name = id,
            IsAct = isAct,
            Counts = rungs.Count > 0,
            Rungs = rungs,
            Conflicts = _analysis.Conflicts.Where(c => c.Positions.Any(p => p.Id == id)).Select(c => c.Id).ToValueList(),
            ConcededIn = _analysis.ConcessionSets.Count(set => set.Concessions.Any(c => c.To.Id == id)),
            Sets = _analysis.ConcessionSets.Count,
            ConcededWithinReach = _analysis.WithinReach.Count(set => set.Concessions.Any(c => c.To.Id == id)),
            Indispensable = indispensable,
            NeverUseful = _analysis.NeverUseful.Contains(id),
            Why = indispensable ? HeldPosition.ConflictsWith(_analysis, rungs[0].Rung, _options, _deadline) : [],
        };
    }

    private FactExplanation Of(Circumstance circumstance) => new()
    {
        Name = circumstance.Id,
        Circumstance = circumstance,
        Turns = circumstance.Holds is not { } holds
            ? []
            : _turns.Where(outlook => outlook.Circumstances.FirstOrDefault(c => c.Id == circumstance.Id)?.Holds == !holds),
        Rules = _turns.Derivations.Where(d => d.Fact == circumstance.Id).Select(d => new FactRule(d.Rule, d.Applies)).Distinct().ToValueList(),
        KeepsOutOfReach = Waiting([circumstance.Id]),
        UsedBy = UsersOf(circumstance.Id).ToValueList(),
    };

    private IEnumerable<string> UsersOf(string fact)
    {
        foreach (var position in _scenario.Positions.OrderBy(p => p.Id, StringComparer.Ordinal))
        {
            if (position.While is { } condition && Names(condition, fact))
            {
                yield return position.Id;
            }

            foreach (var rung in position.Rungs.Where(r => Names(r.Accepts, fact) || (r.AvailableWhen is { } when && Names(when, fact))))
            {
                yield return $"{position.Id}={rung.Id}";
            }
        }

        foreach (var act in _scenario.Acts.Where(a => a.AvailableWhen is { } when && Names(when, fact)).OrderBy(a => a.Id, StringComparer.Ordinal))
        {
            yield return act.Id;
        }

        foreach (var rule in _scenario.Rules.Where(r => Names(r.Condition, fact, r.For)).OrderBy(r => r.Id, StringComparer.Ordinal))
        {
            yield return rule.Id;
        }
    }

    // At the key of the fact, or at a variable that ranges over it.
    private bool Names(Condition condition, string fact, params IEnumerable<Binder> binders)
    {
        var (name, key) = fact.Split('[', ']') is [var id, var at, ..] ? (id, at) : (fact, null);
        var variables = ConditionParts.All(condition).OfType<Quantified>().Where(every => Ranges(every.Set, every.Except)).Select(every => every.Variable)
            .Concat(binders.Where(binder => Ranges(binder.Set, binder.Except)).Select(binder => binder.Variable))
            .ToHashSet(StringComparer.Ordinal);
        return ConditionParts.References(condition).Any(of => of.Name == name && (of.Key == key || (of.Key is { } variable && variables.Contains(variable))));

        bool Ranges(string? set, ValueList<string> except) =>
            key is not null && !except.Contains(key) && (set is null || _scenario.Sets.Any(keys => keys.Id == set && keys.Keys.Contains(key)));
    }

    private RuleExplanation Of(Rule rule) => new()
    {
        Name = rule.Id,
        Rule = rule,
        Conflicts = _conflicts.Where(c => c.Rules.Any(use => use.Rule == rule.Id)).Select(c => c.Id).ToValueList(),
        KeepsOutOfReach = Waiting([.. _turns.Derivations.Where(d => d.Rule == rule.Id && d.Applies != false).Select(d => d.Fact)]),
    };

    private ValueList<Standing> Waiting(HashSet<string> facts) =>
        _analysis.OutOfReach.Where(o => o.Facts.Any(facts.Contains)).Select(o => o.Rung).ToValueList();
}
