using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents.Comparing;

/// <summary>What is told of what differs between two analyses, for any format.</summary>
internal static class ComparisonContents
{
    /// <summary>What the comparison is called.</summary>
    public static string Title(Comparison comparison) => comparison.First.Scenario.Name == comparison.Second.Scenario.Name
        ? $"{comparison.First.Scenario.Name}: a comparison"
        : "A comparison of two scenarios";

    /// <summary>The blocks of the report.</summary>
    public static IEnumerable<Block> Of(Comparison comparison, ReportOptions options)
    {
        var sides = new ComparedNames(comparison);
        return
        [
            new HeadingBlock(1, Said.Framing(Title(comparison))),
            new PauseBlock(),
            .. Compared(comparison),
            new PauseBlock(),
            .. Outcome(comparison, sides),
            .. comparison.HasDifferences ? Differences(comparison, sides, options) : [],
        ];
    }

    private static IEnumerable<Block> Compared(Comparison comparison)
    {
        var (first, second) = (comparison.First, comparison.Second);
        var sameName = first.Scenario.Name == second.Scenario.Name;
        yield return ParagraphBlock.Hanging(Said.Framing($"First: {Described(first, sameName, first.Question == second.Question)}."));
        yield return ParagraphBlock.Hanging(Said.Framing($"Second: {Described(second, sameName, first.Question == second.Question)}."));
        if (first.Question == second.Question)
        {
            yield return new ParagraphBlock(Said.Framing(VerdictSection.Asked(first.Question)));
        }
    }

    private static IEnumerable<Block> Outcome(Comparison comparison, ComparedNames sides)
    {
        var (first, second) = (comparison.First, comparison.Second);
        yield return new ParagraphBlock(Said.Claiming(
            Word(first) == Word(second)
                ? $"Verdict: the same, {Word(second)}."
                : $"Verdict: {Word(first)} {sides.InFirst}, {Word(second)} {sides.InSecond}.",
            [.. Claimed(first, OtherAnalysis.First), .. Claimed(second, OtherAnalysis.Second)]));
        if (!comparison.IsComplete)
        {
            yield return new ParagraphBlock(Said.Framing(
                $"This comparison is partial, because a search stopped early: {Prose.List([.. first.Interruptions.Concat(second.Interruptions).DistinctBy(cut => cut.ToString()).Select(InterruptionWording.Of)])}. There may be further differences."));
        }

        if (!comparison.HasDifferences)
        {
            var isWhole = comparison.ConcessionSets.IsComplete && comparison.WithinReach.IsComplete;
            yield return new ParagraphBlock(Said.Claiming(
                "Nothing differs: neither the verdict nor facts, positions, costs, conflicts or concession sets" + (isWhole ? "." : ", as far as sets were listed."),
                comparison.IsComplete && isWhole ? [new NothingDiffers()] : Array.Empty<Claim>()));
        }
    }

    private static IEnumerable<Block> Differences(Comparison comparison, ComparedNames sides, ReportOptions options) =>
    [
        .. new CircumstanceDifferenceSection(comparison, sides).Blocks(),
        .. new ConflictDifferenceSection(comparison, sides, options).Blocks(),
        .. new SetDifferenceSection(comparison, sides, options).Blocks(),
        .. SourceSection.Of(new Vocabulary(comparison.Second)),
    ];

    // That nothing was proven is no claim about the scenario.
    private static IEnumerable<Claim> Claimed(Analysis analysis, OtherAnalysis place) =>
        analysis.Verdict == Verdict.Unknown ? [] : [new Elsewhere(place, new VerdictIs(analysis.Verdict))];

    private static string Described(Analysis analysis, bool sameName, bool sameQuestion)
    {
        var parts = new List<string> { analysis.AsOf is { } day ? "as of " + Vocabulary.Date(day) : "as of no day" };
        if (!sameName)
        {
            parts.Insert(0, analysis.Scenario.Name);
        }

        if (!sameQuestion)
        {
            parts.Add(analysis.Question == Question.Talks ? "on talks" : "on a settlement");
        }

        if (analysis.Assumed.Count > 0)
        {
            parts.Add($"assumed: {Text.List(analysis.Assumed)}");
        }

        if (analysis.Supposed.Count > 0)
        {
            parts.Add($"supposed to be conceded: {Text.List([.. analysis.Supposed.Select(given => given.ToString())])}");
        }

        return string.Join("; ", parts);
    }

    private static string Word(Analysis analysis) => analysis switch
    {
        _ when VerdictSection.IsContradictionAssumed(analysis) => "inconsistent (the rules exclude every state with what is assumed)",
        { Verdict: Verdict.Inconsistent } => "inconsistent (the rules exclude every state)",
        { Verdict: Verdict.Unknown } => "not decided",
        _ => analysis.Verdict.ToString().ToLowerInvariant(),
    };
}
