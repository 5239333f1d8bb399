using FeasibilityEngine.Findings;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>Every sentence of a report is true: each of its claims holds.</summary>
internal static class WordLaw
{
    /// <summary>Everything that the reports of an analysis say: one that tells most of it, with tables, and a short one without.</summary>
    public static IReadOnlyList<Said> Report(Analysis analysis) =>
    [
        .. Told(hasTables: true, options => Contents(analysis, options), new ReportOptions()),
        .. Told(hasTables: false, options => Contents(analysis, options), new ReportOptions { Top = 1, ConflictsInFull = 1 }),
    ];

    /// <summary>Everything that blocks say, asides and alerts too, with tables, or what formats without them tell instead.</summary>
    public static IReadOnlyList<Said> Told(bool hasTables, Func<ReportOptions, IEnumerable<Block>> blocks, ReportOptions options) =>
        [.. new ReportDocument(blocks(options), isIllustrated: hasTables, opens: true).Everything];

    private static IEnumerable<Block> Contents(Analysis analysis, ReportOptions options) =>
        AnalysisContents.Of(analysis, developments: null, timeline: null, options);

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
