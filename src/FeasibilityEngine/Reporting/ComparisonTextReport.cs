using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting;

/// <summary>What differs between two analyses, as plain text that can be read aloud at a table.</summary>
internal static class ComparisonTextReport
{
    /// <summary>What the comparison is called.</summary>
    public static string Title(Comparison comparison) => comparison.First.Scenario.Name == comparison.Second.Scenario.Name
        ? $"{comparison.First.Scenario.Name}: a comparison"
        : "A comparison of two scenarios";

    /// <summary>Tells the comparison to a page of any format.</summary>
    public static void Write(Page page, Comparison comparison, Citations citations, ReportOptions options)
    {
        var sides = new Sides(comparison);
        var (first, second) = (comparison.First, comparison.Second);
        page.Heading(Said.Framing(Title(comparison)), '=');
        page.Blank();
        var sameName = first.Scenario.Name == second.Scenario.Name;
        page.Paragraph(Said.Unheld($"First: {Described(first, sameName, first.Question == second.Question)}."), 0, 2);
        page.Paragraph(Said.Unheld($"Second: {Described(second, sameName, first.Question == second.Question)}."), 0, 2);
        if (first.Question == second.Question)
        {
            page.Paragraph(Said.Unheld(VerdictSection.Asked(first.Question)));
        }

        page.Blank();
        page.Paragraph(Said.Unheld(first.Verdict == second.Verdict
            ? $"Verdict: the same, {VerdictSection.Headline(second.Verdict)}"
            : $"Verdict: {Word(first.Verdict)} {sides.InFirst}, {Word(second.Verdict)} {sides.InSecond}."));
        if (!comparison.IsComplete)
        {
            page.Paragraph(Said.Unheld("This comparison is partial, because a search stopped early: "
                + Text.List([.. first.Interruptions.Concat(second.Interruptions).Distinct()]) + ". There may be further differences."));
        }

        if (!comparison.HasDifferences)
        {
            page.Paragraph(Said.Unheld("Nothing differs: neither the verdict nor facts, positions, costs, conflicts or concession sets"
                + (comparison.ConcessionSets.IsComplete && comparison.WithinReach.IsComplete ? "." : ", as far as sets were listed.")));
            return;
        }

        new CircumstanceDifferenceSection(page, comparison, sides).Write();
        new ConflictDifferenceSection(page, comparison, sides, citations, options).Write();
        new SetDifferenceSection(page, comparison, sides, options).Write();
        SourceSection.Write(page, new Vocabulary(second), citations);
    }

    private static string Described(Analysis analysis, bool sameName, bool sameQuestion)
    {
        var parts = new List<string> { analysis.AsOf is { } day ? "as of " + Vocabulary.Date(day) : "as of no day" };
        if (!sameName)
        {
            parts.Insert(0, analysis.Scenario.Name);
        }

        if (!sameQuestion)
        {
            parts.Add(analysis.Question == Question.Talks ? "on talks" : "on a settlement");
        }

        if (analysis.Assumed.Count > 0)
        {
            parts.Add($"assumed: {Text.List(analysis.Assumed)}");
        }

        if (analysis.Conceded.Count > 0)
        {
            parts.Add($"supposed to be conceded: {Text.List([.. analysis.Conceded.Select(given => given.ToString())])}");
        }

        return string.Join("; ", parts);
    }

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Inconsistent => "inconsistent (the rules contradict each other)",
        Verdict.Unknown => "not decided",
        _ => verdict.ToString().ToLowerInvariant(),
    };
}
