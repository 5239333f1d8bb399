using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;
using FeasibilityEngine.Reporting.Words.Narrating;

namespace FeasibilityEngine.Reporting.Contents;

/// <summary>What would open a path: the minimal concession sets, those within reach apart, and the rungs that are out of reach.</summary>
internal sealed class ConcessionSection
{
    private readonly Page _page;
    private readonly Analysis _analysis;
    private readonly Vocabulary _vocabulary;
    private readonly ReportOptions _options;
    private readonly ConcessionSetWriter _writer;
    private readonly OutOfReachSection _outOfReach;
    private readonly IReadOnlyList<OutOfReach> _awaited;
    private readonly IReadOnlyList<ReachGroup> _reachGroups;

    public ConcessionSection(Page page, Analysis analysis, Vocabulary vocabulary, Citations citations, ReportOptions options)
    {
        var phrasing = new Phrasing(vocabulary);
        var standings = new Standings(vocabulary, phrasing, citations);
        _page = page;
        _analysis = analysis;
        _vocabulary = vocabulary;
        _options = options;
        _awaited = ReachReasons.All(analysis);
        _reachGroups = ReachReasons.Grouped(_awaited);
        _writer = new ConcessionSetWriter(page, analysis, vocabulary, phrasing, standings, _reachGroups, new ConflictTelling(vocabulary, citations));
        _outOfReach = new OutOfReachSection(page, analysis, vocabulary, new FactChains(vocabulary, phrasing, citations));
    }

    public void Write()
    {
        if (_analysis.Verdict is Verdict.Inconsistent)
        {
            return;
        }

        if (_analysis.Verdict == Verdict.Open)
        {
            WriteOpen();
        }
        else
        {
            WriteHypothetical();
            SensitivitySection.Write(_page, _analysis);
            WriteWithinReach();
        }

        _outOfReach.Write(_awaited, _reachGroups);
    }

    private void WriteOpen()
    {
        if (_analysis.ConcessionSets is [var set, ..])
        {
            _page.Heading(Said.Claiming("A path that is open", new VerdictIs(Verdict.Open)), '-');
            var outcome = _writer.Outcome(set, withinReach: false);
            _page.Paragraph(outcome.IsEmpty ? ConcessionSetWriter.FirstOptions(set, _vocabulary, withinReach: false) : outcome);
            _writer.WritePath(set, withinReach: false);
        }
    }

    private void WriteHypothetical()
    {
        _page.Heading(Said.Framing("What would open it"), '-');
        if (_analysis.ConcessionSets.Count == 0)
        {
            _page.Paragraph(_analysis.Counts.ConcessionSets.IsProven
                ? Said.Claiming("No concession in the scenario does.", new NumberOfSets(0, All: true, WithinReach: false))
                : Said.Framing("No concession set had been found when the search stopped. There may be some."));
            return;
        }

        var one = IsOne(_analysis.Counts.ConcessionSets);
        _page.Paragraph(Said.Join(
            " ",
            Counted(_analysis.Counts.ConcessionSets, "minimal concession set", "", _analysis.IsCheapestProven, _analysis.ConcessionSets[0], withinReach: false),
            Said.Claiming(
                $"{(one ? "It" : "Each")} is hypothetical: it says what would be enough, not that anyone is asked to give it. It is minimal: "
                + "nothing in it can be left out, or weakened by a rung.",
                _analysis.ConcessionSets.Take(_options.Top).Select(set => new MinimalSet(set, WithinReach: false))),
            Said.Framing((one ? "" : "What a concession awaits, and what clashes without it, is told in the set in which it first occurs; ")
                + $"`--format json` has the derivations, and the whole state of {(one ? "the" : "each")} set.")));
        PartSection.Write(_page, _analysis.ConcessionSetParts, _analysis.Counts.ConcessionSets, Listed(_analysis.ConcessionSets), _vocabulary, withinReach: false);
        WriteSensitivity();
        _page.Table(() => SetTable.Of("The minimal concession sets, cheapest first", _analysis.ConcessionSets.Take(_options.Top), _vocabulary, _writer, withinReach: false));
        List(_analysis.ConcessionSets.Take(_options.Top), Listed(_analysis.ConcessionSets), _analysis.Counts.ConcessionSets, withinReach: false);
    }

    private void WriteSensitivity()
    {
        var one = IsOne(_analysis.Counts.ConcessionSets);
        if (_analysis.Indispensable.Count > 0 && !one)
        {
            _page.Paragraph(Said.Claiming($"Every one of these sets needs a concession on {Text.List(_analysis.Indispensable)}.", new InEverySet(_analysis.Indispensable)));
        }

        // Where a rung between is out of reach, what no set of all rungs asks for can still help.
        var helping = _analysis.Sensitivity.UsefulWithinReach ?? _analysis.NeverUseful;
        var idle = _analysis.NeverUseful.Except(helping).ToValueList();
        var inNone = one ? "In it nothing is" : "In none of them is anything";
        if (idle.Count > 0)
        {
            _page.Paragraph(Said.Claiming($"{inNone} conceded on {Text.List(idle, "or")}: that would not help.", new InNoSet(idle), new WouldNotHelp(idle)));
        }

        if (_analysis.Sensitivity.UsefulWithinReach is null && helping.Count > 0)
        {
            _page.Paragraph(Said.Claiming($"{inNone} conceded on {Text.List(helping, "or")}.", new InNoSet(helping)));
        }
        else if (helping.Count > 0)
        {
            _page.Paragraph(Said.Claiming(
                $"{inNone} conceded on {Text.List(helping, "or")}; among the sets within reach it is, because a rung between is out of reach.", new InNoSet(helping), new HelpsWithinReach(helping)));
        }
    }

    private void WriteWithinReach()
    {
        _page.Heading(Said.Framing(_analysis.AsOf is { } day ? $"Within reach on {Vocabulary.Date(day)}" : "Within reach"), '-');
        if (_analysis.WithinReach.Count == 0)
        {
            _page.Paragraph(_analysis.Counts.WithinReach.IsProven
                ? Said.Claiming($"No set of concessions that can be given {_vocabulary.OnThatDay} opens the path.", new NumberOfSets(0, All: true, WithinReach: true))
                : Said.Framing("No set within reach had been found when the search stopped. There may be some."));
            return;
        }

        var told = new SetsTold(_analysis.ConcessionSets.Take(_options.Top), _analysis.WithinReach.Take(_options.Top));
        var count = _analysis.Counts.WithinReach;
        _page.Paragraph(Said.Join(
            " ",
            ReachVerdictWording.CountsInFull(_analysis) ? ReachVerdictWording.InFull(_vocabulary) : Said.Nothing,
            Counted(count, "minimal concession set", " within reach", _analysis.IsCheapestWithinReachProven, _analysis.WithinReach[0], withinReach: true),
            told.Tell(isAll: count.IsProven && count.Found == told.Count),
            Said.Framing(told.Others.Count > 0 ? "A party may have to go further down its ladder here, where a rung between is out of reach." : "")));
        if (!_analysis.WithinReachParts.Equals(_analysis.ConcessionSetParts))
        {
            PartSection.Write(_page, _analysis.WithinReachParts, count, Listed(_analysis.WithinReach), _vocabulary, withinReach: true);
        }

        if (told.Others.Count > 0)
        {
            _page.Table(() => SetTable.Of(
                $"The {(told.Count > 0 ? "further " : "")}minimal concession sets within reach, cheapest first", told.Others, _vocabulary, _writer, withinReach: true));
        }

        List(told.Others, Listed(_analysis.WithinReach), count, withinReach: true);
    }

    private int Listed(ValueList<ConcessionSet> sets) => Math.Min(sets.Count, _options.Top);

    private static bool IsOne(Count count) => count.IsProven && count.Found.IsOne;

    private static Said Counted(Count count, string noun, string where, bool isCheapestProven, ConcessionSet first, bool withinReach)
    {
        var one = count.Found.IsOne;
        var number = (one ? "one " : Vocabulary.Number(count.Found) + " ") + noun + (one ? "" : "s") + where;
        var words = count.IsProven
            ? one ? $"There is {number}, and no other." : $"There are {number}; these are all. The cheapest come first."
            : $"{Text.Capital(number)} {(one ? "was" : "were")} found; the search stopped, so there may be more, "
                + (isCheapestProven ? $"but none costs less than {(one ? "it" : "the first")}." : "cheaper ones among them.");
        return Said.Claiming(
            words,
            [
                new NumberOfSets(count.Found, count.IsProven, withinReach),
                .. count.IsProven || isCheapestProven ? [new Cheapest(SetClaims.Gives(first), withinReach)] : Array.Empty<Claim>(),
            ]);
    }

    private void List(IEnumerable<ConcessionSet> sets, int told, Count count, bool withinReach)
    {
        foreach (var set in sets)
        {
            _writer.Write(set, withinReach);
        }

        var left = count.Found - told;
        if (left > 0)
        {
            _page.Blank();
            _page.Paragraph(Said.Claiming(
                $"… and {Vocabulary.Number(left)} more; `--top N` shows N of them.", new NumberOfSets(count.Found, All: false, withinReach)));
        }
    }
}
