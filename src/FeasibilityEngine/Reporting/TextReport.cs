using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Reporting.Contents;
using FeasibilityEngine.Reporting.Contents.Comparing;
using FeasibilityEngine.Reporting.Contents.Timelines;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.PlainText;

namespace FeasibilityEngine.Reporting;

/// <summary>
/// What was found, as plain text that can be read aloud at a table: the answer in words, why it is so, and what would change it.
/// </summary>
/// <remarks>
/// Lines end in a line feed, and there is no colour. Control characters and bidirectional marks of the scenario are written as
/// <c>\u202E</c>. The same findings and options give the same text on every machine. Linear in the size of what is told.
/// </remarks>
public static class TextReport
{
    /// <summary>
    /// An analysis: the verdict in words, why not, what would open a path, what is out of reach, what was assumed and not searched, and
    /// the sources.
    /// </summary>
    /// <param name="analysis">What was found.</param>
    /// <param name="options">The layout; the defaults for null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static string Render(Analysis analysis, ReportOptions? options = null) => Render(analysis, developments: null, options);

    /// <summary>The same report with a section on what developments would open.</summary>
    /// <param name="analysis">What was found without the developments: <see cref="DevelopmentFindings.Before"/>, or an analysis of the same question that lists another number of sets.</param>
    /// <param name="developments">What was found with them; null for no such section.</param>
    /// <param name="options">The layout; the defaults for null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static string Render(Analysis analysis, DevelopmentFindings? developments, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return Write(options, told => AnalysisContents.Of(analysis, developments, timeline: null, told));
    }

    /// <summary>
    /// A timeline: the course of the verdict at a glance, then day by day what happened and what followed, with most words for the days
    /// on which the verdict changed.
    /// </summary>
    /// <param name="timeline">What was found.</param>
    /// <param name="options">The layout: the width, and how many of a day's conflicts are named; the defaults for null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static string Render(Timeline timeline, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return Write(options, told => TimelineContents.Of(timeline, told));
    }

    /// <summary>Explanations; where nothing was asked for, a list of what can be explained.</summary>
    /// <param name="findings">What was explained.</param>
    /// <param name="options">The layout, of which only the width counts here; the defaults for null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static string Render(ExplanationFindings findings, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return Write(options, told => ExplanationContents.Of(findings, told));
    }

    /// <summary>
    /// What supposed concessions and developments would change: what is supposed and what of it is out of reach, the verdict before and
    /// after, what is resolved, what still blocks, and the cheapest completions.
    /// </summary>
    /// <param name="whatIf">The answer.</param>
    /// <param name="options">The layout; the defaults for null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="whatIf"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static string Render(WhatIf whatIf, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(whatIf);
        return Write(options, told => WhatIfContents.Of(whatIf, told));
    }

    /// <summary>
    /// What differs between two analyses: the verdicts, the facts and positions that differ, the conflicts of the one and of the other,
    /// the sets that appeared, vanished, or cost something else.
    /// </summary>
    /// <param name="comparison">What differs.</param>
    /// <param name="options">The layout; the defaults for null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static string Render(Comparison comparison, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Write(options, told => ComparisonContents.Of(comparison, told));
    }

    /// <summary>Chosen concession sets: how many there are and how that comes about, then the chosen ones in the words of the file.</summary>
    /// <param name="selected">The sets.</param>
    /// <param name="options">The layout, of which only the width counts here; the defaults for null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="selected"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static string Render(SelectedSets selected, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(selected);
        return Write(options, _ => SelectedSetSection.Of(selected));
    }

    /// <summary>
    /// What came of the expectations of scenarios, as a test runner prints it: one line for each that begins with <c>ok</c> or
    /// <c>FAILED</c>, below a failed one what was expected, what is the case and the shortest reason, and last a line such as
    /// <c>23 passed, 1 failed</c>.
    /// </summary>
    /// <param name="tested">The scenarios, in the order in which they are told.</param>
    /// <param name="options">The layout, of which only the width counts here; the defaults for null. Lines that tools look for are not broken.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tested"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static string Render(IReadOnlyList<TestedScenario> tested, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(tested);
        return Write(options, _ => ExpectationContents.Of(tested));
    }

    /// <summary>The variants of a sweep, put together: the verdicts and their shares, by date and by what is switched, what blocks, what is conceded, and what it costs.</summary>
    /// <param name="summary">What came of the variants.</param>
    /// <param name="options">The layout, of which only the width counts here; the defaults for null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static string Render(SweepSummary summary, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return Write(options, _ => SweepContents.Of(summary));
    }

    private static string Write(ReportOptions? options, Func<ReportOptions, IEnumerable<Block>> blocks)
    {
        options ??= new ReportOptions();
        options.Validate();
        return PlainPage.Of(blocks(options), options.Width);
    }
}
