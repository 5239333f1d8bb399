using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Reporting.Contents;
using FeasibilityEngine.Reporting.Contents.Developments;
using FeasibilityEngine.Reporting.Contents.Timelines;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting;

/// <summary>
/// What is told of an analysis, for any format: the verdict in words, why not, what would open a path, what is out of reach, what was
/// assumed and not searched, and the sources.
/// </summary>
internal static class AnalysisContents
{
    /// <summary>The blocks of the report.</summary>
    public static IEnumerable<Block> Of(Analysis analysis, DevelopmentFindings? developments, Timeline? timeline, ReportOptions options)
    {
        var vocabulary = new Vocabulary(analysis);
        return
        [
            new HeadingBlock(1, Said.Framing(analysis.Scenario.Name)),
            new PauseBlock(),
            .. VerdictSection.Of(analysis, vocabulary),
            .. PositionSection.Of(analysis, vocabulary),
            .. new ConflictSection(analysis, vocabulary, options).Blocks(),
            .. new ConcessionSection(analysis, vocabulary, options).Blocks(),
            .. developments is null ? [] : new DevelopmentSection(analysis, developments, vocabulary, options).Blocks(),
            .. timeline is null ? [] : TimeSection.Of(timeline, analysis.AsOf),
            .. BasisSection.Of(analysis, vocabulary, explored: developments is { Explored.Count: > 0 }),
            .. SourceSection.Of(vocabulary),
        ];
    }
}
