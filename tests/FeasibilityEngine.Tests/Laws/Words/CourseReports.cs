using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Reporting.Contents.Developments;
using FeasibilityEngine.Reporting.Contents.Timelines;
using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>All that reports say about the course of time and about developments, at length with tables, and in short.</summary>
internal static class CourseReports
{
    public static IReadOnlyList<Said> OfTimeline(Inquiry asked)
    {
        var timeline = TimelineInquiry.Ask(asked.Scenario, asked.Options);
        return
        [
            .. Told(options => TimelineContents.Of(timeline, options)),
            .. Told(_ => TimeSection.Of(timeline, asked.Options.AsOf)),
        ];
    }

    public static IReadOnlyList<Said> OfDevelopments(Inquiry asked) =>
    [
        .. OfDevelopments(DevelopmentInquiry.Ask(asked.Scenario, asked.Options, new DevelopmentLimits { SetsPerCombination = 10_000 })),
        // Where not everything is looked at, what is said has to be so all the same.
        .. OfDevelopments(DevelopmentInquiry.Ask(asked.Scenario, asked.Options with { Top = 1 }, new DevelopmentLimits { SetsPerCombination = 1, Combinations = 3 })),
    ];

    private static IReadOnlyList<Said> OfDevelopments(DevelopmentFindings findings)
    {
        var vocabulary = new FeasibilityEngine.Reporting.Words.Vocabulary(findings.Before);
        return Told(options => new DevelopmentSection(findings.Before, findings, vocabulary, options).Blocks());
    }

    private static IReadOnlyList<Said> Told(Func<ReportOptions, IEnumerable<Block>> blocks) =>
    [
        .. WordLaw.Told(hasTables: true, blocks, new ReportOptions()),
        .. WordLaw.Told(hasTables: false, blocks, new ReportOptions { Top = 1, ConflictsInFull = 1 }),
    ];
}
