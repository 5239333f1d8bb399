using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents.Timelines;

/// <summary>The verdict over time, in short, for the formats that have tables.</summary>
internal static class TimeSection
{
    public static void Write(Page page, Timeline timeline, DateOnly? asOf, Citations citations)
    {
        if (!page.HasTables || timeline.Entries.Count == 0)
        {
            return;
        }

        page.Heading(Said.Framing("The verdict over time"), '-');
        var course = timeline.VerdictChanges ? "The verdict has not been the same on all days; `feasibility timeline` tells why."
            : timeline.IsComplete ? "The verdict is the same on every day of the scenario."
            : "The verdict is the same on every day that was looked at.";
        page.Paragraph(Said.Claiming($"What this report says holds for its day. {course}", VerdictSpan.Of(timeline).Select(span => span.Claim)));
        if (!timeline.IsComplete)
        {
            page.Alert(Said.Framing($"This course is partial: {Text.List([.. timeline.Interruptions.Select(cut => Text.Clause(cut.ToString()))])}."));
        }

        page.DrawTimeline(timeline, asOf);
        page.Table(() => SpanTable.Of(timeline, citations));
    }
}
