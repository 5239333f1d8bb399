using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words.Narrating;

namespace FeasibilityEngine.Reporting.Words;

/// <summary>Puts one day of a timeline into words: what happened, why facts hold and rungs are within reach or not, and what excludes what.</summary>
internal sealed class TimelineWording
{
    private readonly TimelineEntry _entry;
    private readonly Vocabulary _vocabulary;
    private readonly Phrasing _phrasing;
    private readonly FactChains _chains;
    private readonly ReachReasons _reasons;
    private readonly ConflictTelling _sentences;
    private readonly DayClaims _day;

    public TimelineWording(Timeline timeline, TimelineEntry entry)
    {
        _entry = entry;
        _vocabulary = new Vocabulary(timeline.Scenario, timeline.Question, entry.On, entry.Circumstances);
        _phrasing = new Phrasing(_vocabulary);
        _chains = new FactChains(_vocabulary, _phrasing);
        _reasons = new ReachReasons(_phrasing, _chains);
        _sentences = new ConflictTelling(_vocabulary);
        _day = new DayClaims(entry.On);
        Day = entry.On is { } day ? Vocabulary.Written(timeline.Scenario, day) : default;
    }

    /// <summary>The day as the scenario gives it.</summary>
    public SourceTime Day { get; }

    /// <summary>
    /// What happened, as a clause without its full stop; the name of an event as the scenario gives it. What is known to the month or year
    /// only says so where the day itself does not.
    /// </summary>
    public Prose Change(TimelineChange change) => Loosely(change) is { } time
        ? (Prose)$"{Happening(change)} (dated {Vocabulary.Date(time)})"
        : Happening(change);

    private SourceTime? Loosely(TimelineChange change) => TimeOf(change) is { Precision: not Precision.Day } time && time != Day ? time : null;

    private SourceTime? TimeOf(TimelineChange change)
    {
        var position = _vocabulary.Position(change.Id);
        return change.Kind switch
        {
            TimelineChangeKind.Event => _vocabulary.Event(change.Id)?.When,
            TimelineChangeKind.ActTabled => _vocabulary.Act(change.Id)?.PutForward,
            TimelineChangeKind.PositionTaken => position?.Begins,
            TimelineChangeKind.PositionDropped => position?.Ends,
            TimelineChangeKind.RungTabled => position?.Rungs.FirstOrDefault(rung => rung.Id == change.Rung)?.PutForward,
            _ => position?.Stated.FirstOrDefault(statement => statement.On == _entry.On && statement.Rung == change.Rung)?.When,
        };
    }

    private Prose Happening(TimelineChange change)
    {
        if (change.Kind == TimelineChangeKind.Event)
        {
            return _vocabulary.Event(change.Id) is { } happened ? Text.Clause(happened.Name) + Citation.Of(happened.Sources) : change.Id;
        }

        if (change.Kind == TimelineChangeKind.ActTabled)
        {
            var act = _vocabulary.Act(change.Id);
            return $"The act {change.Id} ({PartyOf(act?.By)}) is put forward{Quote(act?.Says)}{Citation.Of(act?.Sources ?? [])}";
        }

        var position = _vocabulary.Position(change.Id);
        var rung = position?.Rungs.FirstOrDefault(r => r.Id == change.Rung);
        var cited = Citation.Of(rung is { Sources.Count: > 0 } ? rung.Sources : position?.Sources ?? []);
        var party = Text.Capital(PartyOf(position?.Party));
        return change.Kind switch
        {
            TimelineChangeKind.PositionTaken => (Prose)$"{party} takes the position {change.Id}{Quote(position?.Says)}{cited}",
            TimelineChangeKind.PositionDropped => (Prose)$"{party} no longer holds to {change.Id}{Quote(position?.Says)}",
            TimelineChangeKind.RungTabled => (Prose)$"The fallback {change.Rung} of {change.Id} ({PartyOf(position?.Party)}) is put forward{Quote(rung?.Says)}{cited}",
            _ when change.Rung == Rung.Requires => (Prose)$"{party} states {change.Id} in its first form{Quote(position?.Says)}{cited}",
            _ => (Prose)$"{party} states {change.Id} as {change.Rung}{Quote(rung?.Says)}{cited}",
        };
    }

    /// <summary>What happened, to refer to it within a sentence.</summary>
    public Prose Name(TimelineChange change) => change.Kind == TimelineChangeKind.Event && _vocabulary.Event(change.Id) is { } happened
        ? (Prose)$"The event {new Quotation(Text.Clause(happened.Name))} ({change.Id}{(Loosely(change) is { } time ? $", dated {Vocabulary.Date(time)}" : "")}){Citation.Of(happened.Sources)}"
        : Change(change);

    /// <summary>Why a fact holds or not, from the event to the fact.</summary>
    public IReadOnlyList<string> Because(string fact) => _chains.Sentences(fact);

    /// <summary>Why a rung is within reach or out of it.</summary>
    public IReadOnlyList<string> Because(ReachChange reach) => reach.Awaits is { } awaits ? _reasons.Sentences(awaits)
        : reach.Awaited is { Needs: { } needs } ? [$"It is tenable only where {_phrasing.Claim(needs)}.", .. _chains.Against(needs, reach.Facts).Where(reach.Facts.Contains).SelectMany(_chains.Sentences)]
        : ["It has been put forward."];

    /// <summary>How a conflict comes about, in sentences.</summary>
    public ValueList<string> Explain(Conflict conflict) => _sentences.Explain(conflict);

    /// <summary>The facts that events alone made hold or end on this day, in one clause each; what rules derive is told by <see cref="Derived"/>.</summary>
    public IReadOnlyList<Said> Established()
    {
        // What a derived fact rests on is told with it.
        var premises = DerivedFacts().SelectMany(fact => _vocabulary.Circumstance(fact.Id)!.Premises).ToHashSet(StringComparer.Ordinal);
        var direct = _entry.Followed.Facts.Where(fact => !IsDerived(fact) && !premises.Contains(fact.Id)).ToList();
        var clauses = new List<Said>();
        var holding = direct.Where(fact => fact is { Before: false, After: true }).ToList();
        if (Claim(holding) is { } holds)
        {
            clauses.Add(Said.Claiming(holds, holding.SelectMany(Turned)));
        }

        // Whether a fact held that rules derive from what is agreed, nobody has looked.
        clauses.AddRange(direct.Where(fact => fact is { Before: null, After: true }).Select(fact => Said.Claiming($"whatever is agreed, {Words(fact)}", Turned(fact))));
        clauses.AddRange(direct.Where(fact => fact.After == false).Select(fact => Said.Claiming(
            $"{(fact.Before == true ? "it is no longer so that" : "whatever is agreed, it is not so that")} {Words(fact)}", Turned(fact))));
        return clauses;
    }

    /// <summary>The facts that rules derive from this day on, and those that they derive from what is agreed, each with its chain.</summary>
    public IReadOnlyList<Said> Derived()
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        return [.. DerivedFacts().Concat(_entry.Followed.Facts.Where(fact => fact.After is null)).SelectMany(fact => _chains.Tell(fact.Id, told, "")).Select(_day.Today)];
    }

    /// <summary>The position that began or ceased to count through facts, as a sentence; nothing where its dates say so by themselves.</summary>
    public Said Counting(PositionChange change)
    {
        var dated = _entry.Happened.Any(happened => happened.Id == change.Id
            && happened.Kind is TimelineChangeKind.PositionTaken or TimelineChangeKind.PositionDropped);
        if (change is { Before: not null, After: not null } || dated || change.Facts.Count == 0)
        {
            return Said.Nothing;
        }

        var position = _vocabulary.Position(change.Id);
        var standing = new Standing
        {
            Id = change.Id,
            IsAct = false,
            Party = change.Party,
            Rung = 0,
            RungId = (change.After ?? change.Before)!,
        };
        Claim counts = new IsCounted(standing, _vocabulary.KindOf(standing));
        Claim not = new DoesNotCount(change.Id);
        return Said.Claiming(
            $"With that, {change.Id} ({PartyOf(change.Party)}) {(change.After is null ? "no longer counts" : "counts")}{Quote(position?.Says)}.",
            change.After is null ? [_day.Today(not), .. _day.TheDayBefore(counts)] : [_day.Today(counts), .. _day.TheDayBefore(not)]);
    }

    /// <summary>The rungs that fell out of reach or came within it, those with the same reason together.</summary>
    public IEnumerable<Said> Reach(IEnumerable<ReachChange> changes) => changes
        .GroupBy(change => (change.IsWithinReach, Needs: (change.Awaits ?? change.Awaited)!.Needs?.ToString()))
        .OrderBy(group => group.Key.IsWithinReach)
        .Select(group =>
        {
            var rungs = group.ToList();
            var names = Text.List(rungs.ConvertAll(change => Named(change.Rung)));
            var needs = (rungs[0].Awaits ?? rungs[0].Awaited)!.Needs;
            var reason = needs is null ? "" : $" {(rungs.Count == 1 ? "It is" : "They are")} tenable only where {_phrasing.Claim(needs)}.";
            return Said.Claiming(
                $"{(group.Key.IsWithinReach ? "Within reach now" : "Out of reach now")}: {names}.{reason}",
                rungs.SelectMany(change => Turned(change).Concat(Tenable(change.Rung, needs))));
        });

    /// <summary>Why those who are in conflict on this day cannot fall back, with the chains from events to it; what has the same reason together.</summary>
    public IEnumerable<Said> NoWayBack()
    {
        var members = _entry.Conflicts.SelectMany(conflict => conflict.Positions).Select(member => member.Id).ToHashSet(StringComparer.Ordinal);
        var awaited = _entry.OutOfReach.Where(awaits => members.Contains(awaits.Rung.Id)).ToList();
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in awaited.Where(awaits => !ReachReasons.IsNotPutForward(awaits)).GroupBy(awaits => awaits.Needs!.ToString()))
        {
            var one = group.Count() == 1;
            var facts = _chains.Against(group.First().Needs!);

            // What has never held needs no chain.
            var missing = facts.Where(fact => _vocabulary.Circumstance(fact) is { Holds: false, Event: null, Development: null }).ToList();
            var needs = group.First().Needs!;
            var what = Said.Claiming(
                $"{Text.List([.. group.Select(awaits => Named(awaits.Rung))])} {(one ? "is" : "are")} tenable only where {_phrasing.Claim(needs)}.",
                group.SelectMany(awaits => Tenable(awaits.Rung, needs).Append(_day.Today(SetClaims.Awaits(awaits)))));
            IEnumerable<Said> why = facts.Except(missing).SelectMany(fact => _chains.Tell(fact, told, "")).Concat(missing.Count == 0 ? [] : [_chains.NeverEstablished(missing)]);
            yield return Said.Join(" ", why.Select(_day.Today).Prepend(what));
        }

        var later = awaited.Where(awaits => awaits is { TabledOn: not null, EndsOn: null }).ToList();
        if (later.Count > 0)
        {
            var named = later.ConvertAll(awaits => $"{Named(awaits.Rung)} {Vocabulary.On(awaits.PutForward!.Value)}");
            yield return Said.Claiming($"Put forward only later: {Text.List(named)}.", later.Select(awaits => _day.Today(SetClaims.Awaits(awaits))));
        }

        var never = awaited.Where(awaits => awaits.IsNeverTabled).ToList();
        if (never.Count > 0)
        {
            yield return Said.Claiming(
                $"Put forward by nobody: {Text.List([.. never.Select(awaits => Named(awaits.Rung))])}.", never.Select(awaits => _day.Today(SetClaims.Awaits(awaits))));
        }

        foreach (var late in awaited.Where(awaits => awaits.EndsOn is not null))
        {
            yield return Said.Claiming($"{Named(late.Rung)} is {ReachReasons.PutForward(late)}.", _day.Today(SetClaims.Awaits(late)));
        }
    }

    /// <summary>A rung or act, with its party.</summary>
    public string Named(Standing standing) =>
        standing.IsAct ? $"the act {standing.Id} ({PartyOf(standing.Party)})" : $"{standing.RungId} of {standing.Id} ({PartyOf(standing.Party)})";

    /// <summary>Who excludes whom, with the rules: "Ukraine: withdrawal-first and Russia: recognition-of-annexation, by the rule …".</summary>
    /// <param name="conflict">The conflict.</param>
    /// <param name="withReasons">Whether the rules are told with their reasons.</param>
    /// <param name="at">What stands before the rung of a position: as it is stated, or at its last fallback.</param>
    public Prose Line(Conflict conflict, bool withReasons, string at = "stated as")
    {
        List<Prose> rules = [.. conflict.Rules.Select(use => withReasons && _vocabulary.Rule(use.Rule) is { Because: { } because } rule
            ? (Prose)$"{use.Rule} ({Text.Clause(because)}){Citation.Of(rule.Sources)}"
            : use.Rule)];
        if (conflict.Positions.Count == 0)
        {
            return $"{RuleWording.Rules(rules)} {(rules.Count == 1 ? "leaves" : "leave")} no possible state";
        }

        var members = Text.List([.. conflict.Positions.Select(standing => Member(standing, at))]);
        return rules.Count == 0 ? members : (Prose)$"{members}, by {RuleWording.Rules(rules)}";
    }

    // Where the position does not say it all by its name, the rung at which it is stated stands with it.
    private string Member(Standing standing, string at)
    {
        var position = _vocabulary.Position(standing.Id);
        var party = PartyOf(standing.Party);
        return standing.IsAct ? $"{standing.Id} {(standing.Rung == 0 ? "not performed" : "performed")} ({party})"
            : position?.Kind == PositionKind.RedLine ? $"{standing.Id} (red line of {party})"
            : standing.RungId == Rung.Requires ? $"{standing.Id} ({party})"
            : $"{standing.Id} ({party}, {at} {standing.RungId})";
    }

    // How the fact stands on the day, and how it stood the day before.
    private IEnumerable<Claim> Turned(FactChange fact) =>
    [
        .. fact.After is { } holds ? [_day.Today(new FactStands(fact.Id, holds))] : Array.Empty<Claim>(),
        .. fact.Before is { } held ? _day.TheDayBefore(new FactStands(fact.Id, held)) : [],
    ];

    private IEnumerable<Claim> Turned(ReachChange change) =>
        _day.TheDayBefore(new InReach(change.Rung.Id, change.Rung.RungId, !change.IsWithinReach))
            .Prepend(_day.Today(new InReach(change.Rung.Id, change.Rung.RungId, change.IsWithinReach)));

    private static IEnumerable<Claim> Tenable(Standing rung, Condition? needs) => needs is null ? [] : [new TenableOnlyWhere(rung.Id, rung.RungId, needs)];

    private string Words(FactChange fact) => _phrasing.Claim(new Occurrence(Standings.ReferenceOf(fact.Id)));

    private IEnumerable<FactChange> DerivedFacts() => _entry.Followed.Facts.Where(IsDerived);

    private bool IsDerived(FactChange fact) => fact.After == true && _vocabulary.Circumstance(fact.Id) is { Rule: not null, Event: null, Development: null };

    private string? Claim(IReadOnlyList<FactChange> facts)
    {
        var claims = facts.Select(fact => (Condition)new Occurrence(Standings.ReferenceOf(fact.Id))).ToValueList();
        return claims.Count == 0 ? null : _phrasing.Claim(claims.Count == 1 ? claims[0] : new Conjunction(claims));
    }

    private string PartyOf(string? id) => id is null ? "several parties" : _vocabulary.PartyName(id);

    private static Prose Quote(string? says) => says is null ? Prose.Empty : (Prose)$": {new Quotation(Text.Clause(says))}";
}
