using System.Diagnostics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words.Narrating;

namespace FeasibilityEngine.Reporting.Words;

/// <summary>Puts explanations into sentences, one a paragraph; what belongs under the one before it are items.</summary>
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

    public ExplanationWording(ExplanationFindings findings, Vocabulary vocabulary)
    {
        _analysis = findings.Analysis;
        _vocabulary = vocabulary;
        _phrasing = new Phrasing(vocabulary);
        _sentences = new ConflictTelling(vocabulary);
        _standings = new Standings(vocabulary, _phrasing);
        var chains = new FactChains(vocabulary, _phrasing);
        var turns = new TurnWording(vocabulary, findings.IsComplete);
        _rungs = new RungWording(vocabulary, _phrasing, _standings, chains, turns, new DisuseWording(vocabulary, _sentences, _analysis.Verdict));
        _facts = new FactWording(vocabulary, _phrasing, chains, turns);
        _rules = new RuleWording(_analysis, _phrasing);
    }

    /// <summary>What the explanation is about: "The position withdrawal-first".</summary>
    public static Prose Title(Explanation explanation) => explanation switch
    {
        ConflictExplanation conflict => (Prose)$"{new Mention(conflict.Name)}: {Text.List([.. conflict.Conflict.Positions.Select(Standings.Short)])}",
        PositionExplanation position => (position.IsAct ? "The priced act " : "The position ") + position.Name,
        RungExplanation rung => "The rung " + rung.Name,
        FactExplanation fact => "The fact " + fact.Name,
        RuleExplanation rule => "The rule " + rule.Name,
        _ => (Prose)$"The concession set {new Mention(explanation.Name)}",
    };

    /// <summary>The explanation; a set is told in the section on sets and has nothing here.</summary>
    public IEnumerable<Block> Blocks(Explanation explanation) => explanation switch
    {
        ConflictExplanation conflict => Of(conflict),
        PositionExplanation position => Of(position),
        RungExplanation rung => _rungs.Blocks(rung),
        FactExplanation fact => _facts.Blocks(fact),
        RuleExplanation rule => _rules.Blocks(rule),
        _ => [],
    };

    /// <summary>The same line by line for those who show nothing but text, items with a dash before them.</summary>
    public IReadOnlyList<string> Lines(Explanation explanation) => [.. Blocks(explanation).SelectMany(LinesOf)];

    private static IEnumerable<string> LinesOf(Block block) => block switch
    {
        ParagraphBlock paragraph => [paragraph.Words.Words.Plain],
        ItemBlock { Mark: ItemMark.Bullet } item => ["- " + item.Words.Words.Plain, .. item.Under.SelectMany(LinesOf)],
        ItemBlock item => [item.Words.Words.Plain, .. item.Under.SelectMany(LinesOf)],
        _ => throw new UnreachableException($"A bug: an explanation holds a {block.GetType().Name}."),
    };

    private IEnumerable<Block> Of(ConflictExplanation explanation)
    {
        var withinReach = IsOnlyWithinReach(explanation.Conflict);
        if (withinReach)
        {
            yield return ParagraphBlock.Hanging(Said.Framing($"It returns among the sets within reach, where only rungs count that can be given {_vocabulary.OnThatDay}:"));
        }

        foreach (var sentence in _sentences.Tell(explanation.Conflict, withinReach))
        {
            yield return ParagraphBlock.Hanging(sentence);
        }

        if (explanation.Resolutions.Count > 0)
        {
            yield return ParagraphBlock.Hanging(Said.Framing("The minimal sets resolve it in these ways:"));
            foreach (var way in explanation.Resolutions)
            {
                yield return ItemBlock.Bullet(Said.Claiming(
                    $"{Text.List([.. way.Concessions.Select(Standings.Id)])} ({RungWording.Sets(way.Sets)})", Ways(explanation.Conflict, way)));
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

    private IEnumerable<Block> Of(PositionExplanation explanation)
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
            yield return ParagraphBlock.Hanging(Said.Claiming(asked.Words, asked.Claims.OfType<AsksFor>()));
            foreach (var reason in NotCounting(position))
            {
                yield return ParagraphBlock.Hanging(Said.Claiming(reason, new DoesNotCount(explanation.Name), Limits(position)));
            }

            yield break;
        }

        var stated = explanation.Rungs[0].Rung;
        yield return ParagraphBlock.Hanging(_standings.Tell(stated));
        if (position is not null)
        {
            foreach (var sentence in History(position))
            {
                yield return ParagraphBlock.Hanging(sentence);
            }
        }

        if (explanation.Rungs.Count == 1)
        {
            yield return ParagraphBlock.Hanging(Said.Claiming("It has no fallback, so it cannot be conceded.", new CannotBeConceded(explanation.Name)));
        }
        else
        {
            yield return ParagraphBlock.Hanging(Said.Framing(explanation.IsAct ? "What can be conceded:" : "What it can go down to:"));
            foreach (var rung in explanation.Rungs.Skip(1))
            {
                yield return _rungs.Item(rung);
            }
        }

        yield return ParagraphBlock.Hanging(Said.Claiming(
            _analysis.Verdict == Verdict.Inconsistent ? DisuseWording.NothingSearched
                : explanation.Conflicts.Count > 0 ? (Prose)$"It is a member of {Prose.List([.. explanation.Conflicts.Select(id => (Prose)new Mention(id))])}."
                : _analysis.ListsAllConflicts ? "It is in no minimal conflict."
                : "It is in no minimal conflict that was worked out.",
            _analysis.Verdict == Verdict.Inconsistent ? [new VerdictIs(Verdict.Inconsistent)] :
            [
                new InConflicts(stated, explanation.Conflicts.Count, _analysis.ListsAllConflicts),
                .. _analysis.Conflicts.Where(conflict => explanation.Conflicts.Contains(conflict.Id)).Select(conflict => new MinimalConflict(conflict.Positions, WithinReach: false)),
            ]));
        if (explanation.Rungs.Count > 1 && explanation.Sets > 0)
        {
            yield return ParagraphBlock.Hanging(Conceded(explanation, stated));
            if (_analysis.WithinReach.Count > 0)
            {
                var all = _analysis.Counts.WithinReach is { IsProven: true } within && within.Found == _analysis.WithinReach.Count;
                yield return ParagraphBlock.Hanging(Said.Claiming(
                    $"Within reach {_vocabulary.OnTheDay}, it is conceded in {Vocabulary.Number((decimal)explanation.ConcededWithinReach)} "
                        + $"of {Vocabulary.Number((decimal)_analysis.WithinReach.Count)}{(all ? "." : " that were worked out.")}",
                    new InSets(stated, explanation.ConcededWithinReach, _analysis.WithinReach.Count, all, WithinReach: true)));
            }
        }

        foreach (var block in Why(explanation))
        {
            yield return block;
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

    private IEnumerable<Block> Why(PositionExplanation explanation)
    {
        if (!explanation.Indispensable)
        {
            yield break;
        }

        if (explanation.Why.Count == 0)
        {
            yield return ParagraphBlock.Hanging(Said.Framing("Why that is so was not worked out: the search was cut short."));
            yield break;
        }

        yield return ParagraphBlock.Hanging(Said.Claiming(
            "Why: if everyone else gave all they can, within reach or not, and it alone stayed as it is, "
                + (explanation.Why.Count == 1 ? "this would remain:" : "each of these would remain:"),
            new NotEnough(explanation.Rungs[0].Rung)));
        foreach (var conflict in explanation.Why)
        {
            yield return DisuseWording.Remaining(conflict, _sentences);
        }
    }

    private IEnumerable<string> NotCounting(Position position)
    {
        if (!position.CountsFor(_analysis.Question))
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
        if (position.Kind == PositionKind.PreconditionAndDemand)
        {
            yield return Said.Claiming("It counts for either question: it is a precondition for talks and a demand on a settlement.", new CountsForEither(position.Id));
        }

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
            yield return Said.Claiming($"From {Vocabulary.Date(statement.When)} on it is stated {rung}.", new IsStated(position.Id, statement.Rung, statement.On));
        }
    }

    private static string Dates(Position position) =>
        (position.Begins is { } from ? $" from {Vocabulary.Date(from)} on" : "")
        + (position.Ends is { } until ? $" until {Vocabulary.Date(until)}, exclusive" : "");
}
