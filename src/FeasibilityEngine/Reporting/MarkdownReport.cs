using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Reporting.Contents;
using FeasibilityEngine.Reporting.Contents.Comparing;
using FeasibilityEngine.Reporting.Contents.Timelines;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Markdown;

namespace FeasibilityEngine.Reporting;

/// <summary>
/// What was found, as Markdown (CommonMark, tables as GitHub has them): what the text reports say, with headings, lists and tables.
/// Whatever a scenario's words are, they stand as words: none of them becomes markup, and none of them is HTML.
/// </summary>
public static class MarkdownReport
{
    /// <summary>
    /// An analysis, lines ending in a line feed: the text report with tables of the positions, the conflicts, the concession sets and,
    /// where it is given, the verdict over time. The same findings give the same text on every machine.
    /// </summary>
    /// <param name="analysis">What was found.</param>
    /// <param name="developments">What developments would open, of the same question; null for none.</param>
    /// <param name="timeline">The verdict over time, of the same question; null for none.</param>
    /// <param name="options">How much of each list is told; the width does not count. The defaults for null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static string Render(Analysis analysis, DevelopmentFindings? developments = null, Timeline? timeline = null, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return Write(options, told => AnalysisContents.Of(analysis, developments, timeline, told));
    }

    /// <summary>A timeline.</summary>
    /// <param name="timeline">What was found.</param>
    /// <param name="options">How many of a day's conflicts are named; the defaults for null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static string Render(Timeline timeline, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return Write(options, told => TimelineContents.Of(timeline, told));
    }

    /// <summary>Explanations.</summary>
    /// <param name="findings">What was explained.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public static string Render(ExplanationFindings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return Write(null, told => ExplanationContents.Titled(findings, told));
    }

    /// <summary>What supposed concessions and developments would change.</summary>
    /// <param name="whatIf">The answer.</param>
    /// <param name="options">How much of each list is told; the defaults for null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="whatIf"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static string Render(WhatIf whatIf, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(whatIf);
        return Write(options, told => WhatIfContents.Of(whatIf, told));
    }

    /// <summary>What differs between two analyses.</summary>
    /// <param name="comparison">What differs.</param>
    /// <param name="options">How much of each list is told; the defaults for null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static string Render(Comparison comparison, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Write(options, told => ComparisonContents.Of(comparison, told));
    }

    // What is drawn in letters, and how much of a state is told, does not depend on the width of anybody's page.
    private static string Write(ReportOptions? options, Func<ReportOptions, IEnumerable<Block>> blocks)
    {
        options ??= new ReportOptions();
        options.Validate();
        return MarkdownPage.Of(blocks(options with { Width = MarkdownPage.Width }));
    }
}
