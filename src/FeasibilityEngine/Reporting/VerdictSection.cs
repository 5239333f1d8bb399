using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting;

/// <summary>The verdict in words, with what it means here.</summary>
internal static class VerdictSection
{
    public static void Write(Page page, Analysis analysis, Vocabulary vocabulary)
    {
        WriteBasis(page, analysis, vocabulary);
        if (analysis.Conceded.Count > 0)
        {
            page.Paragraph(Said.Unheld($"Supposed to be conceded: {Text.List(analysis.Conceded.Select(given => Conceded(analysis, given)).ToList())}."));
        }

        page.Blank();
        page.Answer(analysis.Verdict, Said.Unheld($"Verdict: {Headline(analysis.Verdict)}"), Said.Unheld(Meaning(analysis, vocabulary)));
        if (ReachVerdictWording.Differs(analysis))
        {
            var phrasing = new Phrasing(vocabulary);
            foreach (var sentence in new ReachVerdictWording(vocabulary, phrasing, new Standings(vocabulary, phrasing, new Citations(numbered: false))).Sentences(analysis))
            {
                page.Paragraph(Said.Unheld(sentence));
            }
        }

        if (!analysis.IsComplete)
        {
            page.Alert(Said.Unheld($"The search was not finished, so this report is partial: {string.Join("; ", analysis.Interruptions.Select(Text.Clause))}. "
                + "What was not found is not proven not to be there."));
        }
    }

    /// <summary>What is asked: the question, the day, and the developments that are assumed.</summary>
    public static void WriteBasis(Page page, Analysis analysis, Vocabulary vocabulary)
    {
        page.Paragraph(Said.Unheld(Asked(analysis.Question)));
        page.Paragraph(Said.Unheld(analysis.AsOf is { } day ? $"As of: {Vocabulary.Date(day)}." : "As of: no day; nothing in the scenario is dated."));
        if (analysis.Assumed.Count > 0)
        {
            page.Paragraph(Said.Unheld($"Assumed: {Text.List(analysis.Assumed.Select(id => BasisSection.Development(id, vocabulary)).ToList())}."));
        }
    }

    /// <summary>The question in words.</summary>
    public static string Asked(Question question) => question == Question.Talks
        ? "Question: can talks begin? Preconditions and red lines count."
        : "Question: is a settlement possible? Demands and red lines count.";

    private static string Conceded(Analysis analysis, GivenConcession given) =>
        Standings.IsPosition(analysis.Scenario, given.Id) ? $"{given.Id} → {given.Rung}" : given.Id;

    /// <summary>The verdict as the end of a sentence.</summary>
    public static string Headline(Verdict verdict) => verdict switch
    {
        Verdict.Open => "open.",
        Verdict.Openable => "openable.",
        Verdict.Remote => "remote.",
        Verdict.Closed => "closed.",
        Verdict.Inconsistent => "none, because the scenario contradicts itself (inconsistent).",
        _ => "not decided (unknown).",
    };

    /// <summary>What the verdict means here, in sentences.</summary>
    public static string Meaning(Analysis analysis, Vocabulary vocabulary)
    {
        var path = vocabulary.Path;
        var onTheDay = vocabulary.OnTheDay;
        var stated = analysis.Conceded.Count == 0 ? "stated" : "stated or supposed to be conceded";
        return analysis.Verdict switch
        {
            Verdict.Open => $"{Text.Capital(path)} is open{(ReachVerdictWording.Differs(analysis) ? ", once what is supposed is conceded" : " " + onTheDay)}: with every position as it is {stated}, a state exists that all of them accept. "
                + (analysis.Conceded.Count == 0 ? "Nobody would have to concede anything." : "Nothing more would have to be conceded."),
            Verdict.Openable => $"{Text.Capital(path)} is not open {onTheDay}, because positions as they are {stated} exclude each other. "
                + $"It can be opened with concessions that are within reach {vocabulary.OnThatDay}.",
            Verdict.Remote => $"{Text.Capital(path)} is not open {onTheDay}, and nothing that can be given {vocabulary.OnThatDay} opens it. "
                + "Other concessions in the scenario would open it; the report says what each of them awaits.",
            Verdict.Closed => $"{Text.Capital(path)} is not open {onTheDay}, and no concession in the scenario opens it, within reach or not: "
                + "some of what the parties hold to cannot be conceded and excludes each other. "
                + "This speaks of the positions, fallbacks and acts that the scenario lists, not of others that could be thought of.",
            Verdict.Inconsistent => "The rules alone exclude every state, whatever the parties do. This is a mistake in the scenario "
                + "and says nothing about the dispute.",
            _ => $"The search stopped before it was proven whether {path} exists. This does not mean that there is none; "
                + "what was found until then is below.",
        };
    }
}
