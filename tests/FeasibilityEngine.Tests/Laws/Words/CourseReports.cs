using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Reporting.Contents.Developments;
using FeasibilityEngine.Reporting.Contents.Timelines;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>All that reports say about the course of time and about developments, at length with tables, and in short.</summary>
internal static class CourseReports
{
    public static IReadOnlyList<Said> OfTimeline(Inquiry asked)
    {
        var timeline = TimelineInquiry.Ask(asked.Scenario, asked.Options);
        return
        [
            .. Told((page, options) => TimelineContents.Write(page, timeline, new Citations(numbered: true), options)),
            .. Told((page, _) => TimeSection.Write(page, timeline, asked.Options.AsOf, new Citations(numbered: true))),
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
        return Told((page, options) => new DevelopmentSection(page, findings.Before, findings, vocabulary, new Citations(numbered: true), options).Write());
    }

    private static IReadOnlyList<Said> Told(Action<Page, ReportOptions> write) =>
    [
        .. WordLaw.Told(hasTables: true, write, new ReportOptions()),
        .. WordLaw.Told(hasTables: false, write, new ReportOptions { Top = 1, ConflictsInFull = 1 }),
    ];
}
