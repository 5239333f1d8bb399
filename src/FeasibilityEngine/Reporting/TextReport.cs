using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries;

namespace FeasibilityEngine.Reporting;

/// <summary>
/// An analysis as plain text that can be read aloud at a table: the verdict in words, why not, what would open a path, what is
/// out of reach, what was assumed and not searched, and the sources.
/// </summary>
public static class TextReport
{
    /// <summary>
    /// The report, lines ending in a line feed, without colour. Linear in the size of the analysis. The same analysis and options
    /// give the same text on every machine; control characters and bidirectional marks of the scenario are written as <c>\u202E</c>.
    /// </summary>
    /// <param name="analysis">What was found.</param>
    /// <param name="options">The layout; the defaults for null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static string Render(Analysis analysis, TextReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return Render(analysis, developments: null, options);
    }

    /// <summary>The same report with a section on what developments would open.</summary>
    /// <param name="analysis">What was found without the developments: <see cref="DevelopmentFindings.Before"/>, or an analysis of the same question that lists another number of sets.</param>
    /// <param name="developments">What was found with them; null for no such section.</param>
    /// <param name="options">The layout; the defaults for null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static string Render(Analysis analysis, DevelopmentFindings? developments, TextReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        options ??= new TextReportOptions();
        options.Validate();
        var page = new PlainPage(options.Width);
        Write(page, analysis, developments, timeline: null, new Citations(numbered: true), options);
        return page.ToString();
    }

    /// <summary>Tells the analysis to a page of any format.</summary>
    internal static void Write(
        Page page, Analysis analysis, DevelopmentFindings? developments, Timeline? timeline, Citations citations, TextReportOptions options)
    {
        var vocabulary = new Vocabulary(analysis);
        page.Heading(analysis.Scenario.Name, '=');
        page.Blank();
        VerdictSection.Write(page, analysis, vocabulary);
        PositionSection.Write(page, analysis, vocabulary, citations);
        new ConflictSection(page, analysis, vocabulary, citations, options).Write();
        new ConcessionSection(page, analysis, vocabulary, citations, options).Write();
        if (developments is not null)
        {
            new DevelopmentSection(page, analysis, developments, vocabulary, citations, options).Write();
        }

        if (timeline is not null)
        {
            TimeSection.Write(page, timeline, analysis.AsOf, citations);
        }

        BasisSection.Write(page, analysis, vocabulary, explored: developments is { Explored.Count: > 0 });
        SourceSection.Write(page, vocabulary, citations);
    }
}
