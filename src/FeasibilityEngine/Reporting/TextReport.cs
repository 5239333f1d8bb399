using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Reporting;

/// <summary>
/// An analysis as plain text that can be read aloud at a table: the verdict in words, why not, what would open a path, what is
/// out of reach, and what was assumed and not searched.
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
        options ??= new TextReportOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Width, 40);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Top, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.ConflictsInFull, 1);

        var page = new Page(options.Width);
        var vocabulary = new Vocabulary(analysis);
        var sentences = new Sentences(vocabulary);
        page.Heading(analysis.Scenario.Name, '=');
        page.Blank();
        VerdictSection.Write(page, analysis, vocabulary);
        new ConflictSection(page, analysis, vocabulary, sentences, options).Write();
        new ConcessionSection(page, analysis, vocabulary, sentences, options).Write();
        BasisSection.Write(page, analysis, vocabulary);
        return page.ToString();
    }
}
