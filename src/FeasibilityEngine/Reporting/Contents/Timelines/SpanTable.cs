using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents.Timelines;

/// <summary>The verdict over time as a table: from when to when it was what, and what happened on the day on which it became so.</summary>
internal static class SpanTable
{
    public static TableBlock Of(Timeline timeline)
    {
        var starts = timeline.Entries.Where(entry => entry.VerdictBefore is null || entry.VerdictChanged).ToList();
        var rows = VerdictSpan.Of(timeline).Zip(starts, (span, entry) => Row(span, entry, timeline)).ToList();
        return new TableBlock("The verdict over time", ["From", "To", "Verdict", "What happened on the first day"], new HashSet<int>(), rows, [.. VerdictSpan.Of(timeline).Select(span => span.Claim), .. starts.SelectMany(Happenings)]);
    }

    private static IReadOnlyList<Prose> Row(VerdictSpan span, TimelineEntry entry, Timeline timeline)
    {
        var wording = new TimelineWording(timeline, entry);
        return
        [
            span.Begins is { } from ? Vocabulary.Date(from) : "always",
            span.Until is { } until ? Vocabulary.Date(until) : span.ToldUntil is { } told ? $"{Vocabulary.Date(told)} at least" : "open end",
            CourseLetters.Word(span.Verdict),
            entry.Happened.Count == 0 ? "–" : Prose.Join(". ", entry.Happened.Select(wording.Change)) + ".",
        ];
    }

    private static IEnumerable<Claim> Happenings(TimelineEntry entry) => entry.Happened.Select(change => new HappensOn(entry.On!.Value, change));
}
