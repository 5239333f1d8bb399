using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting;

/// <summary>A stretch of time over which the verdict stays the same.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="From">Its first day; null where nothing is dated.</param>
/// <param name="Until">Its last day; null for the verdict that stands at the end.</param>
internal sealed record VerdictSpan(Verdict Verdict, DateOnly? From, DateOnly? Until)
{
    /// <summary>The spans of a timeline, without gaps.</summary>
    public static IReadOnlyList<VerdictSpan> Of(Timeline timeline)
    {
        var starts = timeline.Entries.Where(entry => entry.VerdictBefore is null || entry.VerdictChanged).ToList();

        return [.. starts.Select((entry, i) => new VerdictSpan(
            entry.Verdict,
            entry.On,
            i + 1 < starts.Count && starts[i + 1].On is { } next ? next.AddDays(-1) : null))];
    }
}
