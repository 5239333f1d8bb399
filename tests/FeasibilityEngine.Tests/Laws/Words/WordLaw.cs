using FeasibilityEngine.Findings;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>Every sentence of a report is true: each of its claims holds.</summary>
internal static class WordLaw
{
    /// <summary>Everything that the reports of an analysis say: one that tells most of it, with tables, and a short one without.</summary>
    public static IReadOnlyList<Said> Report(Analysis analysis) =>
    [
        .. Told(hasTables: true, (page, options) => Write(page, analysis, options), new ReportOptions()),
        .. Told(hasTables: false, (page, options) => Write(page, analysis, options), new ReportOptions { Top = 1, ConflictsInFull = 1 }),
    ];

    /// <summary>Everything that is written to a page.</summary>
    public static IReadOnlyList<Said> Told(bool hasTables, Action<Page, ReportOptions> write, ReportOptions options)
    {
        var page = new ClaimsPage(hasTables);
        write(page, options);
        return page.Everything;
    }

    private static void Write(Page page, Analysis analysis, ReportOptions options) =>
        TextReport.Write(page, analysis, developments: null, timeline: null, new Citations(numbered: true), options);

    /// <summary>Holds all that is said to what makes it true; returns the kinds of claims that were made.</summary>
    public static IReadOnlySet<Type> Check(Inquiry asked, IEnumerable<Said> everything)
    {
        // What is said twice is decided once.
        var decided = new HashSet<Claim>();
        foreach (var said in everything)
        {
            foreach (var claim in said.Claims.Where(decided.Add))
            {
                if (!Predicates.Holds(claim, asked))
                {
                    Assert.Fail($"“{said}” claims what is not so: {claim}");
                }
            }
        }

        return decided.Select(claim => claim.GetType()).ToHashSet();
    }
}
