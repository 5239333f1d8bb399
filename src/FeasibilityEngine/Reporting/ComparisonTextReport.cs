using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting;

/// <summary>What differs between two analyses, as plain text that can be read aloud at a table.</summary>
public static class ComparisonTextReport
{
    /// <summary>
    /// The report, lines ending in a line feed, without colour: the verdicts, the facts and positions that differ, the conflicts of the
    /// one and of the other, the sets that appeared, vanished, or cost something else. The same comparison gives the same text on every machine.
    /// </summary>
    /// <param name="comparison">What differs.</param>
    /// <param name="options">The layout; the defaults for null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static string Render(Comparison comparison, TextReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        options ??= new TextReportOptions();
        options.Validate();
        var page = new PlainPage(options.Width);
        Write(page, comparison, new Citations(numbered: true), options);
        return page.ToString();
    }

    /// <summary>What the comparison is called.</summary>
    internal static string Title(Comparison comparison) => comparison.First.Scenario.Name == comparison.Second.Scenario.Name
        ? $"{comparison.First.Scenario.Name}: a comparison"
        : "A comparison of two scenarios";

    /// <summary>Tells the comparison to a page of any format.</summary>
    internal static void Write(Page page, Comparison comparison, Citations citations, TextReportOptions options)
    {
        var sides = new Sides(comparison);
        var (first, second) = (comparison.First, comparison.Second);
        page.Heading(Title(comparison), '=');
        page.Blank();
        var sameName = first.Scenario.Name == second.Scenario.Name;
        page.Paragraph($"First: {Described(first, sameName, first.Question == second.Question)}.", 0, 2);
        page.Paragraph($"Second: {Described(second, sameName, first.Question == second.Question)}.", 0, 2);
        if (first.Question == second.Question)
        {
            page.Paragraph(VerdictSection.Asked(first.Question));
        }

        page.Blank();
        page.Paragraph(first.Verdict == second.Verdict
            ? $"Verdict: the same, {VerdictSection.Headline(second.Verdict)}"
            : $"Verdict: {Word(first.Verdict)} {sides.InFirst}, {Word(second.Verdict)} {sides.InSecond}.");
        if (!comparison.IsComplete)
        {
            page.Paragraph("This comparison is partial, because a search stopped early: "
                + Text.List([.. first.Interruptions.Concat(second.Interruptions).Distinct()]) + ". There may be further differences.");
        }

        if (!comparison.HasChanged)
        {
            page.Paragraph("Nothing differs: neither the verdict nor facts, positions, costs, conflicts or concession sets"
                + (comparison.ConcessionSets.IsComplete && comparison.WithinReach.IsComplete ? "." : ", as far as sets were listed."));
            return;
        }

        new CircumstanceChangeSection(page, comparison, sides).Write();
        new ConflictChangeSection(page, comparison, sides, citations, options).Write();
        new SetChangeSection(page, comparison, sides, options).Write();
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
