using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;

namespace FeasibilityEngine.Reporting;

/// <summary>What is supposed to be conceded, what of it is out of reach or does not help, and the verdict with it and without.</summary>
internal sealed class SupposedSection
{
    private readonly Page _page;
    private readonly WhatIf _whatIf;
    private readonly Vocabulary _vocabulary;
    private readonly Phrasing _phrasing;
    private readonly Standings _standings;
    private readonly FactChains _chains;
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public SupposedSection(Page page, WhatIf whatIf, Vocabulary vocabulary, Citations citations)
    {
        _page = page;
        _whatIf = whatIf;
        _vocabulary = vocabulary;
        _phrasing = new Phrasing(vocabulary);
        _standings = new Standings(vocabulary, _phrasing, citations);
        _chains = new FactChains(vocabulary, _phrasing, citations);
    }

    public void Write()
    {
        if (_whatIf.Given.Count > 0)
        {
            _page.Paragraph(Said.Unheld($"Supposed to be conceded{(_whatIf.GivenCost > 0 ? $", at a cost of {Vocabulary.Number(_whatIf.GivenCost)} in all" : "")}:"));
            foreach (var supposed in _whatIf.Given)
            {
                Write(supposed);
            }
        }

        _page.Blank();
        var (before, after) = (_whatIf.Before.Verdict, _whatIf.After.Verdict);
        var headline = $"Verdict: {VerdictSection.Headline(after)} "
            + (before == after && after == Verdict.Unknown ? "With nothing supposed it was not decided either."
            : before == after ? "That is the same as with nothing supposed." : $"With nothing supposed: {VerdictSection.Headline(before)}");
        _page.Answer(
            after,
            Said.Claiming(headline, new VerdictIs(after), new Elsewhere(Place.NothingSupposed, new VerdictIs(before))),
            Said.Unheld(Meaning(after)));
        foreach (var sentence in new ReachVerdictWording(_vocabulary, _phrasing, _standings).Sentences(_whatIf.After))
        {
            _page.Paragraph(Said.Unheld(sentence));
        }

        if (!_whatIf.IsComplete)
        {
            var reasons = _whatIf.Before.Interruptions.Concat(_whatIf.After.Interruptions).Distinct().Select(Text.Clause).ToList();
            _page.Alert(Said.Unheld("The search was not finished, so this report is partial" + (reasons.Count > 0 ? $": {string.Join("; ", reasons)}." : ".")));
        }
    }

    private void Write(SupposedConcession supposed)
    {
        if (supposed.To is not { } to)
        {
            _page.Paragraph(Said.Unheld($"- {supposed.Given.Id} does not count {_vocabulary.OnTheDay} for this question, so that conceding it changes nothing"), 2, 2);
            return;
        }

        if (to.Rung == 0)
        {
            _page.Paragraph(Said.Unheld($"- {to.Id} stands at {to.RungId} as it is, so that this concedes nothing"), 2, 2);
            return;
        }

        _page.Paragraph(Said.Unheld($"- {_standings.Giving(to)} ({Standings.Id(to)}, cost {Vocabulary.Number(supposed.Cost)})"), 2, 2);
        if (supposed.Awaits is { } awaits)
        {
            _page.Paragraph(Said.Unheld($"out of reach {_vocabulary.OnTheDay}: {string.Join(' ', Reasons(awaits))}"), 4, 2);
        }

        if (supposed.Helps == false)
        {
            _page.Paragraph(Said.Unheld("does not help: left out by itself, it changes neither the verdict nor what the cheapest completion takes"), 4, 2);
        }
    }

    private IEnumerable<string> Reasons(OutOfReach awaits)
    {
        if (awaits.TabledOn is { } day)
        {
            yield return $"It is put forward only on {Vocabulary.Date(day)}.";
        }

        if (awaits.Needs is { } needs)
        {
            yield return $"It is tenable only where {_phrasing.Claim(needs)}.";
            foreach (var sentence in awaits.Facts.Where(fact => !_told.Contains(fact)).ToList().SelectMany(fact => _chains.Sentences(fact, _told, "")))
            {
                yield return sentence;
            }
        }
    }

    private string Meaning(Verdict verdict)
    {
        var path = Text.Capital(_vocabulary.Path);
        return verdict switch
        {
            Verdict.Open => $"{path} is then open{(ReachVerdictWording.Differs(_whatIf.After) ? "" : " " + _vocabulary.OnTheDay)}: a state exists that all accept where they would stand. Nothing more would have to be conceded.",
            Verdict.Openable => $"{path} is then not open yet {_vocabulary.OnTheDay}. It can be opened with further concessions that are within reach {_vocabulary.OnThatDay}.",
            Verdict.Remote => $"{path} is then not open yet {_vocabulary.OnTheDay}, and nothing further that can be given {_vocabulary.OnThatDay} opens it. "
                + "Other concessions in the scenario would; the report says what each of them awaits.",
            Verdict.Closed => $"{path} is then not open {_vocabulary.OnTheDay}, and no further concession in the scenario opens it, within reach or not.",
            _ => VerdictSection.Meaning(_whatIf.After, _vocabulary).Words,
        };
    }
}
