using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words.Narrating;

namespace FeasibilityEngine.Reporting.Words;

/// <summary>Puts explanations into sentences, one a line; what belongs under the line before it is indented.</summary>
internal sealed class ExplanationWording
{
    private readonly Analysis _analysis;
    private readonly Vocabulary _vocabulary;
    private readonly Phrasing _phrasing;
    private readonly ConflictTelling _sentences;
    private readonly Standings _standings;
    private readonly RungWording _rungs;
    private readonly FactWording _facts;
    private readonly RuleWording _rules;

    public ExplanationWording(ExplanationFindings findings, Vocabulary vocabulary, Citations citations)
    {
        _analysis = findings.Analysis;
        _vocabulary = vocabulary;
        _phrasing = new Phrasing(vocabulary);
        _sentences = new ConflictTelling(vocabulary, citations);
        _standings = new Standings(vocabulary, _phrasing, citations);
        var chains = new FactChains(vocabulary, _phrasing, citations);
        var turns = new TurnWording(vocabulary, findings.IsComplete);
        _rungs = new RungWording(vocabulary, _phrasing, _standings, chains, turns, citations, new DisuseWording(vocabulary, _sentences, _analysis.Verdict));
        _facts = new FactWording(vocabulary, _phrasing, chains, turns);
        _rules = new RuleWording(_analysis, _phrasing, citations);
    }

    /// <summary>What the explanation is about: "The position withdrawal-first".</summary>
    public static string Title(Explanation explanation) => explanation switch
    {
        ConflictExplanation conflict => $"{conflict.Name}: {Text.List([.. conflict.Conflict.Positions.Select(Standings.Short)])}",
        PositionExplanation position => (position.IsAct ? "The priced act " : "The position ") + position.Name,
        RungExplanation rung => "The rung " + rung.Name,
        FactExplanation fact => "The fact " + fact.Name,
        RuleExplanation rule => "The rule " + rule.Name,
        _ => "The concession set " + explanation.Name,
    };

    /// <summary>The explanation, line by line, each with its indentation; a set is told by its own writer and has none here.</summary>
    public IReadOnlyList<(int Indent, Said Words)> Lines(Explanation explanation) => explanation switch
    {
        ConflictExplanation conflict => [.. Of(conflict)],
        PositionExplanation position => [.. Of(position)],
        RungExplanation rung => [.. _rungs.Lines(rung)],
        FactExplanation fact => [.. _facts.Lines(fact)],
        RuleExplanation rule => [.. _rules.Lines(rule)],
        _ => [],
    };

    private IEnumerable<(int Indent, Said Words)> Of(ConflictExplanation explanation)
    {
        var withinReach = IsOnlyWithinReach(explanation.Conflict);
        if (withinReach)
        {
            yield return (0, Said.Framing($"It returns among the sets within reach, where only rungs count that can be given {_vocabulary.OnThatDay}:"));
        }

        foreach (var sentence in _sentences.Tell(explanation.Conflict, withinReach))
        {
            yield return (0, sentence);
        }

        if (explanation.Resolutions.Count > 0)
        {
            yield return (0, Said.Framing("The minimal sets resolve it in these ways:"));
            foreach (var way in explanation.Resolutions)
            {
                yield return (2, Said.Claiming($"- {Text.List([.. way.Concessions.Select(Standings.Id)])} ({RungWording.Sets(way.Sets)})", Ways(explanation.Conflict, way)));
            }
        }
    }

    // What returns without a concession of a set within reach, and is no conflict otherwise.
    private bool IsOnlyWithinReach(Conflict conflict) =>
        !_analysis.Conflicts.Concat(_analysis.ClosedBy).Concat(RuleWording.Returning(_analysis.ConcessionSets)).Any(other => other.Id == conflict.Id)
        && RuleWording.Returning(_analysis.WithinReach).Any(other => other.Id == conflict.Id);

    private IEnumerable<Claim> Ways(Conflict conflict, ConflictResolution way)
    {
        var members = conflict.Positions.Select(member => member.Id).ToValueList();
        var named = way.Sets.ToHashSet(StringComparer.Ordinal);
        return new[] { (Sets: _analysis.ConcessionSets, WithinReach: false), (Sets: _analysis.WithinReach, WithinReach: true) }
            .Where(list => list.Sets.Any(set => named.Contains(set.Id)))
            .Select(list => new PartOfSets(way.Concessions, members, list.WithinReach));
    }

    private IEnumerable<(int Indent, Said Words)> Of(PositionExplanation explanation)
    {
        var position = explanation.IsAct ? null : _vocabulary.Position(explanation.Name);
        if (!explanation.Counts)
        {
            var asked = _standings.Tell(new Standing
            {
                Id = explanation.Name,
                IsAct = false,
                Party = position!.Party,
                Rung = 0,
                RungId = Rung.Requires,
            });
            yield return (0, Said.Claiming(asked.Words, asked.Claims.OfType<AsksFor>()));
            foreach (var reason in NotCounting(position))
            {
                yield return (0, Said.Claiming(reason, new DoesNotCount(explanation.Name), Limits(position)));
            }

            yield break;
        }

        var stated = explanation.Rungs[0].Rung;
        yield return (0, _standings.Tell(stated));
        if (position is not null)
        {
            foreach (var sentence in History(position))
            {
                yield return (0, sentence);
            }
        }

        if (explanation.Rungs.Count == 1)
        {
            yield return (0, Said.Claiming("It has no fallback, so it cannot be conceded.", new CannotBeConceded(explanation.Name)));
        }
        else
        {
            yield return (0, Said.Framing(explanation.IsAct ? "What can be conceded:" : "What it can go down to:"));
            foreach (var rung in explanation.Rungs.Skip(1))
            {
                yield return (2, _rungs.Line(rung));
            }
        }

        yield return (0, Said.Claiming(
            _analysis.Verdict == Verdict.Inconsistent ? DisuseWording.NothingSearched
                : explanation.Conflicts.Count > 0 ? $"It is a member of {Text.List(explanation.Conflicts)}."
                : _analysis.ListsAllConflicts ? "It is in no minimal conflict."
                : "It is in no minimal conflict that was worked out.",
            _analysis.Verdict == Verdict.Inconsistent ? [new VerdictIs(Verdict.Inconsistent)] :
            [
                new InConflicts(stated, explanation.Conflicts.Count, _analysis.ListsAllConflicts),
                .. _analysis.Conflicts.Where(conflict => explanation.Conflicts.Contains(conflict.Id)).Select(conflict => new MinimalConflict(conflict.Positions, WithinReach: false)),
            ]));
        if (explanation.Rungs.Count > 1 && explanation.Sets > 0)
        {
            yield return (0, Conceded(explanation, stated));
            if (_analysis.WithinReach.Count > 0)
            {
                var all = _analysis.Counts.WithinReach is { IsProven: true } within && within.Found == _analysis.WithinReach.Count;
                yield return (0, Said.Claiming(
                    $"Within reach {_vocabulary.OnTheDay}, it is conceded in {Vocabulary.Number((decimal)explanation.ConcededWithinReach)} "
                        + $"of {Vocabulary.Number((decimal)_analysis.WithinReach.Count)}{(all ? "." : " that were worked out.")}",
                    new InSets(stated, explanation.ConcededWithinReach, _analysis.WithinReach.Count, all, WithinReach: true)));
            }
        }

        foreach (var line in Why(explanation))
        {
            yield return line;
        }
    }

    private Said Conceded(PositionExplanation explanation, Standing stated)
    {
        var count = _analysis.Counts.ConcessionSets;
        var all = count.IsProven && count.Found == explanation.Sets;
        ValueList<string> itself = [explanation.Name];
        return explanation.Indispensable
                ? Said.Claiming(
                    $"It is conceded in every minimal set{(count.IsProven ? $" ({Vocabulary.Number(count.Found)} in all)" : "")}.", new InEverySet(itself), new NumberOfSets(count.Found, count.IsProven, WithinReach: false))
            : explanation.NeverUseful && explanation.ConcededWithinReach > 0
                ? Said.Claiming("It is conceded in no minimal set of all rungs; within reach it is, because a rung between is out of reach.", new InNoSet(itself), new HelpsWithinReach(itself))
            : explanation.NeverUseful && _analysis.Counts.WithinReach is { IsProven: true } within && within.Found == _analysis.WithinReach.Count
                ? Said.Claiming("It is conceded in no minimal set: that would not help.", new WouldNotHelp(itself))
            : explanation.NeverUseful
                ? Said.Claiming("It is conceded in no minimal set.", new InNoSet(itself))
            : Said.Claiming(
                $"It is conceded in {Vocabulary.Number((decimal)explanation.ConcededIn)} of {Vocabulary.Number((decimal)explanation.Sets)} minimal {(explanation.Sets == 1 ? "set" : "sets")}"
                    + (all ? "." : " that were worked out."),
                new InSets(stated, explanation.ConcededIn, explanation.Sets, all, WithinReach: false));
    }

    private static CountsOnly Limits(Position position) => new(position.Id, position.From, position.Until, position.While);

    private IEnumerable<(int Indent, Said Words)> Why(PositionExplanation explanation)
    {
        if (!explanation.Indispensable)
        {
            yield break;
        }

        if (explanation.Why.Count == 0)
        {
            yield return (0, Said.Framing("Why that is so was not worked out: the search was cut short."));
            yield break;
        }

        yield return (0, Said.Claiming(
            "Why: if everyone else gave all they can, within reach or not, and it alone stayed as it is, "
                + (explanation.Why.Count == 1 ? "this would remain:" : "each of these would remain:"),
            new NotEnough(explanation.Rungs[0].Rung)));
        foreach (var conflict in explanation.Why)
        {
            yield return (2, Said.Claiming(
                $"{Text.List([.. conflict.Positions.Select(Standings.Short)])} ({conflict.Id})", new MinimalConflict(conflict.Positions, WithinReach: false)));
            foreach (var sentence in _sentences.Tell(conflict, withinReach: false))
            {
                yield return (4, sentence);
            }
        }
    }

    private IEnumerable<string> NotCounting(Position position)
    {
        var asks = position.Kind == PositionKind.Demand ? Question.Settlement : Question.Talks;
        if (position.Kind != PositionKind.RedLine && asks != _analysis.Question)
        {
            yield return position.Kind == PositionKind.Demand
                ? "It does not count here: it is a demand on a settlement, and the question is whether talks can begin."
                : "It does not count here: it is a precondition for talks, and the question is a settlement.";
        }
        else if (!position.IsDatedAt(_analysis.AsOf))
        {
            yield return $"It does not count {_vocabulary.OnTheDay}: it counts{Dates(position)}.";
        }
        else if (position.While is { } condition)
        {
            yield return $"It does not count {_vocabulary.OnTheDay}: it counts only while {_phrasing.Claim(condition)}.";
        }
    }

    private IEnumerable<Said> History(Position position)
    {
        if (position.From is not null || position.Until is not null)
        {
            yield return Said.Claiming($"It counts{Dates(position)}.", Limits(position));
        }

        if (position.While is { } condition)
        {
            yield return Said.Claiming($"It counts only while {_phrasing.Claim(condition)}.", Limits(position));
        }

        foreach (var statement in position.Stated)
        {
            var rung = statement.Rung == Rung.Requires ? "in its first form" : $"at {statement.Rung}";
            yield return Said.Claiming($"From {Vocabulary.Date(statement.On)} on it is stated {rung}.", new IsStated(position.Id, statement.Rung, statement.On));
        }
    }

    private static string Dates(Position position) =>
        (position.From is { } from ? $" from {Vocabulary.Date(from)} on" : "")
        + (position.Until is { } until ? $" until {Vocabulary.Date(until)}, exclusive" : "");
}
