using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;

namespace FeasibilityEngine.Reporting.Words;

/// <summary>A stretch of time over which the verdict stays the same.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="From">Its first day; null where nothing is dated.</param>
/// <param name="Until">Its last day; null for the verdict that stands at the end.</param>
/// <param name="ToldUntil">For the last stretch of a timeline that ends before the scenario does, the last day that is told; else null.</param>
internal sealed record VerdictSpan(Verdict Verdict, DateOnly? From, DateOnly? Until, DateOnly? ToldUntil)
{
    /// <summary>Its first day as the scenario gives it.</summary>
    public SourceTime? Begins { get; init; } = From;

    /// <summary>That the verdict is the same on each of its days.</summary>
    public Claim Claim => From is { } from ? new VerdictLasts(from, Until ?? ToldUntil, Verdict) : new OnDay(null, new VerdictIs(Verdict));

    /// <summary>The spans of a timeline, without gaps.</summary>
    public static IReadOnlyList<VerdictSpan> Of(Timeline timeline)
    {
        var starts = timeline.Entries.Where(entry => entry.VerdictBefore is null || entry.VerdictChanged).ToList();
        var toldUntil = timeline.Entries is [.., { On: { } last }] && DatedChanges.Of(timeline.Scenario, timeline.Question).Keys.Any(day => day > last) ? last : (DateOnly?)null;

        return [.. starts.Select((entry, i) => new VerdictSpan(
            entry.Verdict,
            entry.On,
            i + 1 < starts.Count && starts[i + 1].On is { } next ? next.AddDays(-1) : null,
            i + 1 < starts.Count ? null : toldUntil)
        {
            Begins = entry.On is { } first ? Vocabulary.Written(timeline.Scenario, first) : null,
        })];
    }
}
