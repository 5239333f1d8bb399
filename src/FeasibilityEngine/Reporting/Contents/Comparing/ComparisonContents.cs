using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents.Comparing;

/// <summary>What differs between two analyses, for a page of any format.</summary>
internal static class ComparisonContents
{
    /// <summary>What the comparison is called.</summary>
    public static string Title(Comparison comparison) => comparison.First.Scenario.Name == comparison.Second.Scenario.Name
        ? $"{comparison.First.Scenario.Name}: a comparison"
        : "A comparison of two scenarios";

    /// <summary>Tells the comparison to a page of any format.</summary>
    public static void Write(Page page, Comparison comparison, Citations citations, ReportOptions options)
    {
        var sides = new ComparedNames(comparison);
        var (first, second) = (comparison.First, comparison.Second);
        page.Heading(Said.Framing(Title(comparison)), '=');
        page.Blank();
        var sameName = first.Scenario.Name == second.Scenario.Name;
        page.Paragraph(Said.Framing($"First: {Described(first, sameName, first.Question == second.Question)}."), 0, 2);
        page.Paragraph(Said.Framing($"Second: {Described(second, sameName, first.Question == second.Question)}."), 0, 2);
        if (first.Question == second.Question)
        {
            page.Paragraph(Said.Framing(VerdictSection.Asked(first.Question)));
        }

        page.Blank();
        page.Paragraph(Said.Claiming(
            Word(first) == Word(second)
                ? $"Verdict: the same, {Word(second)}."
                : $"Verdict: {Word(first)} {sides.InFirst}, {Word(second)} {sides.InSecond}.",
            [.. Of(first, OtherAnalysis.First), .. Of(second, OtherAnalysis.Second)]));
        if (!comparison.IsComplete)
        {
            page.Paragraph(Said.Framing("This comparison is partial, because a search stopped early: "
                + Text.List([.. first.Interruptions.Concat(second.Interruptions).Select(cut => cut.ToString()).Distinct()]) + ". There may be further differences."));
        }

        if (!comparison.HasDifferences)
        {
            var isWhole = comparison.ConcessionSets.IsComplete && comparison.WithinReach.IsComplete;
            page.Paragraph(Said.Claiming(
                "Nothing differs: neither the verdict nor facts, positions, costs, conflicts or concession sets" + (isWhole ? "." : ", as far as sets were listed."),
                comparison.IsComplete && isWhole ? [new NothingDiffers()] : Array.Empty<Claim>()));
            return;
        }

        new CircumstanceDifferenceSection(page, comparison, sides).Write();
        new ConflictDifferenceSection(page, comparison, sides, citations, options).Write();
        new SetDifferenceSection(page, comparison, sides, options).Write();
        SourceSection.Write(page, new Vocabulary(second), citations);
    }

    // That nothing was proven is no claim about the scenario.
    private static IEnumerable<Claim> Of(Analysis analysis, OtherAnalysis place) =>
        analysis.Verdict == Verdict.Unknown ? [] : [new Elsewhere(place, new VerdictIs(analysis.Verdict))];

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

        if (analysis.Supposed.Count > 0)
        {
            parts.Add($"supposed to be conceded: {Text.List([.. analysis.Supposed.Select(given => given.ToString())])}");
        }

        return string.Join("; ", parts);
    }

    private static string Word(Analysis analysis) => analysis switch
    {
        _ when VerdictSection.IsContradictionAssumed(analysis) => "inconsistent (the rules exclude every state with what is assumed)",
        { Verdict: Verdict.Inconsistent } => "inconsistent (the rules exclude every state)",
        { Verdict: Verdict.Unknown } => "not decided",
        _ => analysis.Verdict.ToString().ToLowerInvariant(),
    };
}
