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
using FeasibilityEngine.Reporting.Html;

namespace FeasibilityEngine.Reporting;

/// <summary>
/// What was found, as one self-contained page: no scripts that run, nothing loaded from anywhere, which its content security policy
/// enforces. It can be mailed, archived, printed, and read in a light or a dark room; every picture has a table beside it.
/// </summary>
/// <remarks>
/// The page is well-formed XML, too. The findings are embedded as JSON in the element with the id <c>report-data</c>. Whatever a
/// scenario's words are, they stand as words. The same findings give the same bytes on every machine.
/// </remarks>
public static class HtmlReport
{
    /// <summary>
    /// An analysis: every conflict and every set that it lists is on the page, so ask for no more sets (<c>AnalysisOptions.Top</c>)
    /// than anyone would read.
    /// </summary>
    /// <param name="analysis">What was found.</param>
    /// <param name="developments">What developments would open, of the same question; null for none.</param>
    /// <param name="timeline">The verdict over time, of the same question; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static string Render(Analysis analysis, DevelopmentFindings? developments = null, Timeline? timeline = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return Write(
            analysis.Scenario.Name,
            JsonReport.Render(analysis, developments, timeline),
            AnalysisContents.Of(analysis, developments, timeline, Everything));
    }

    /// <summary>A timeline.</summary>
    /// <param name="timeline">What was found.</param>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    public static string Render(Timeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return Write(
            timeline.Scenario.Name,
            JsonReport.Render(timeline),
            TimelineContents.Of(timeline, new ReportOptions()));
    }

    /// <summary>Explanations.</summary>
    /// <param name="findings">What was explained.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public static string Render(ExplanationFindings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return Write(findings.Analysis.Scenario.Name, JsonReport.Render(findings), ExplanationContents.Titled(findings, Everything));
    }

    /// <summary>What supposed concessions and developments would change; every conflict and set that the answer lists is on the page.</summary>
    /// <param name="whatIf">The answer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="whatIf"/> is null.</exception>
    public static string Render(WhatIf whatIf)
    {
        ArgumentNullException.ThrowIfNull(whatIf);
        return Write(
            whatIf.After.Scenario.Name,
            JsonReport.Render(whatIf),
            WhatIfContents.Of(whatIf, Everything));
    }

    /// <summary>What differs between two analyses.</summary>
    /// <param name="comparison">What differs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string Render(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Write(
            ComparisonContents.Title(comparison),
            JsonReport.Render(comparison),
            ComparisonContents.Of(comparison, Everything));
    }

    // More of anything than a page can hold.
    private static ReportOptions Everything => new() { Top = 1_000_000, ConflictsInFull = 1_000_000 };

    private static string Write(string title, string json, IEnumerable<Block> blocks) =>
        new HtmlDocument(title, json, new ReportDocument(blocks, isIllustrated: true, opens: true)).Write();
}
