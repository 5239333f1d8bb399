using FeasibilityEngine.Inquiries;

namespace FeasibilityEngine.Reporting;

/// <summary>The verdict over time, in short, for the formats that have tables.</summary>
internal static class TimeSection
{
    public static void Write(Page page, Timeline timeline, DateOnly? asOf, Citations citations)
    {
        if (!page.HasTables || timeline.Entries.Count == 0)
        {
            return;
        }

        page.Heading(Said.Unheld("The verdict over time"), '-');
        page.Paragraph(Said.Unheld(timeline.VerdictChanges
            ? "What this report says holds for its day. The verdict has not been the same on all days; `feasibility timeline` tells why."
            : "What this report says holds for its day. The verdict is the same on every day of the scenario."));
        if (!timeline.IsComplete)
        {
            page.Alert(Said.Unheld($"This course is partial: {Text.List([.. timeline.Interruptions.Select(Text.Clause)])}."));
        }

        page.DrawTimeline(timeline, asOf);
        page.Table(() => SpanTable.Of(timeline, citations));
    }
}
