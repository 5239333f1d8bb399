using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting;

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
        _writer = new ConcessionSetWriter(page, analysis, vocabulary, phrasing, standings, _reachGroups, new Sentences(vocabulary, citations));
        _outOfReach = new OutOfReachSection(page, vocabulary, new FactChains(vocabulary, phrasing, citations));
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
            _page.Heading(Said.Unheld("A path that is open"), '-');
            var outcome = _writer.Outcome(set);
            _page.Paragraph(Said.Unheld(outcome.Length > 0 ? outcome : "A state that all accept holds the first option of each issue (`--format json`)."));
            _writer.WritePath(set);
        }
    }

    private void WriteHypothetical()
    {
        _page.Heading(Said.Unheld("What would open it"), '-');
        if (_analysis.ConcessionSets.Count == 0)
        {
            _page.Paragraph(Said.Unheld(_analysis.Counts.ConcessionSets.Exact
                ? "No concession in the scenario does."
                : "No concession set had been found when the search stopped. There may be some."));
            return;
        }

        var one = IsOne(_analysis.Counts.ConcessionSets);
        _page.Paragraph(Said.Unheld(Counted(_analysis.Counts.ConcessionSets, "minimal concession set", "", _analysis.IsCheapestProven)
            + $" {(one ? "It" : "Each")} is hypothetical: it says what would be enough, not that anyone is asked to give it. It is minimal: "
            + "nothing in it can be left out, or weakened by a rung. "
            + (one ? "" : "What a concession awaits, and what clashes without it, is told in the set in which it first occurs; ")
            + $"`--format json` has the derivations, and the whole state of {(one ? "the" : "each")} set."));
        PartSection.Write(_page, _analysis.ConcessionSetParts, _analysis.Counts.ConcessionSets, Told(_analysis.ConcessionSets), _vocabulary);
        WriteSensitivity();
        _page.Table(() => SetTable.Of("The minimal concession sets, cheapest first", _analysis.ConcessionSets.Take(_options.Top), _vocabulary, _writer, withReach: true));
        List(_analysis.ConcessionSets.Take(_options.Top), Told(_analysis.ConcessionSets), _analysis.Counts.ConcessionSets);
    }

    private void WriteSensitivity()
    {
        var one = IsOne(_analysis.Counts.ConcessionSets);
        if (_analysis.Indispensable.Count > 0 && !one)
        {
            _page.Paragraph(Said.Unheld($"Every one of these sets needs a concession on {Text.List(_analysis.Indispensable)}."));
        }

        if (_analysis.NeverUseful.Count > 0)
        {
            _page.Paragraph(Said.Unheld($"{(one ? "In it nothing is" : "In none of them is anything")} conceded on {Text.List(_analysis.NeverUseful, "or")}: that would not help."));
        }
    }

    private void WriteWithinReach()
    {
        _page.Heading(Said.Unheld(_analysis.AsOf is { } day ? $"Within reach on {Vocabulary.Date(day)}" : "Within reach"), '-');
        if (_analysis.WithinReach.Count == 0)
        {
            _page.Paragraph(Said.Unheld(_analysis.Counts.WithinReach.Exact
                ? $"No set of concessions that can be given {_vocabulary.OnThatDay} opens the path."
                : "No set within reach had been found when the search stopped. There may be some."));
            return;
        }

        var told = new SetsTold(_analysis.ConcessionSets.Take(_options.Top), _analysis.WithinReach.Take(_options.Top));
        var count = _analysis.Counts.WithinReach;
        _page.Paragraph(Said.Unheld(Counted(count, "minimal concession set", " within reach", _analysis.IsCheapestWithinReachProven)
            + told.Sentence(isAll: count.Exact && count.Found == told.Count)
            + (told.Others.Count > 0 ? " A party may have to go further down its ladder here, where a rung between is out of reach." : "")));
        if (!_analysis.WithinReachParts.Equals(_analysis.ConcessionSetParts))
        {
            PartSection.Write(_page, _analysis.WithinReachParts, count, Told(_analysis.WithinReach), _vocabulary);
        }

        if (told.Others.Count > 0)
        {
            _page.Table(() => SetTable.Of(
                $"The {(told.Count > 0 ? "further " : "")}minimal concession sets within reach, cheapest first", told.Others, _vocabulary, _writer, withReach: false));
        }

        List(told.Others, Told(_analysis.WithinReach), count);
    }

    private int Told(ValueList<ConcessionSet> sets) => Math.Min(sets.Count, _options.Top);

    private static bool IsOne(Count count) => count.Exact && count.Found.IsOne;

    private static string Counted(Count count, string noun, string where, bool isCheapestProven)
    {
        var one = count.Found.IsOne;
        var number = (one ? "one " : Vocabulary.Number(count.Found) + " ") + noun + (one ? "" : "s") + where;
        return count.Exact
            ? one ? $"There is {number}, and no other." : $"There are {number}; these are all. The cheapest come first."
            : $"{Text.Capital(number)} {(one ? "was" : "were")} found; the search stopped, so there may be more, "
                + (isCheapestProven ? $"but none costs less than {(one ? "it" : "the first")}." : "cheaper ones among them.");
    }

    private void List(IEnumerable<ConcessionSet> sets, int told, Count count)
    {
        foreach (var set in sets)
        {
            _writer.Write(set);
        }

        var left = count.Found - told;
        if (left > 0)
        {
            _page.Blank();
            _page.Paragraph(Said.Unheld($"… and {Vocabulary.Number(left)} more; `--top N` shows N of them."));
        }
    }
}
