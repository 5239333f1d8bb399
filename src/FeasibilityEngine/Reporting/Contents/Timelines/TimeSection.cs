using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents.Timelines;

/// <summary>The verdict over time, in short, for the formats that have tables.</summary>
internal static class TimeSection
{
    public static IEnumerable<Block> Of(Timeline timeline, DateOnly? asOf) =>
        timeline.Entries.Count == 0 ? [] : [IllustratedBlock.Of(() => Course(timeline, asOf))];

    private static IEnumerable<Block> Course(Timeline timeline, DateOnly? asOf)
    {
        yield return new HeadingBlock(2, Said.Framing("The verdict over time"));
        var course = timeline.VerdictChanges ? (Prose)$"The verdict has not been the same on all days; {new Code("feasibility timeline")} tells why."
            : timeline.IsComplete ? "The verdict is the same on every day of the scenario."
            : "The verdict is the same on every day that was looked at.";
        yield return new ParagraphBlock(Said.Claiming($"What this report says holds for its day. {course}", VerdictSpan.Of(timeline).Select(span => span.Claim)));
        if (!timeline.IsComplete)
        {
            yield return new AlertBlock(Said.Framing($"This course is partial: {Prose.List([.. timeline.Interruptions.Select(InterruptionWording.Clause)])}."));
        }

        yield return new CourseBlock(timeline, asOf, InLetters: false);
        yield return SpanTable.Of(timeline);
    }
}
