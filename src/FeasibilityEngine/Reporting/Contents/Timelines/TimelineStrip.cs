using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents.Timelines;

/// <summary>The course of the verdict at a glance: drawn, then the same in words.</summary>
internal static class TimelineStrip
{
    public static IEnumerable<Block> Of(Timeline timeline)
    {
        if (timeline.Entries.Any(entry => entry.On is not null))
        {
            yield return new CourseBlock(timeline, AsOf: null, InLetters: true);
            yield return new PauseBlock();
        }

        var courses = VerdictSpan.Of(timeline)
            .Select(span => Said.Claiming($"{CourseLetters.Letter(span.Verdict)} {CourseLetters.Word(span.Verdict)}{CourseLetters.When(span)}", span.Claim));
        yield return ItemBlock.SetIn(Said.Join(" → ", courses).In(words => words + "."), hangs: false);
    }
}
