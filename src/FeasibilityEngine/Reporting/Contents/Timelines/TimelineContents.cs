using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents.Timelines;

/// <summary>
/// What is told of a timeline, for any format: the course of the verdict at a glance, then day by day what happened and what followed, with most words for
/// the days on which the verdict changed.
/// </summary>
internal static class TimelineContents
{
    /// <summary>The blocks of the report.</summary>
    public static IEnumerable<Block> Of(Timeline timeline, ReportOptions options) =>
    [
        new HeadingBlock(1, Said.Framing(timeline.Scenario.Name)),
        new PauseBlock(),
        .. Head(timeline),
        .. timeline.Entries.Count > 0 ? Course(timeline) : [],
        .. timeline.Entries is [{ On: not null }, ..] ? Days(timeline, options) : [],
        .. SourceSection.Of(new Vocabulary(timeline.Scenario, timeline.Question, null, [])),
    ];

    private static IEnumerable<Block> Head(Timeline timeline)
    {
        var isTalks = timeline.Question == Question.Talks;
        yield return new ParagraphBlock(Said.Framing(isTalks
            ? "Timeline: when could talks begin? Preconditions and red lines count."
            : "Timeline: when was a settlement possible? Demands and red lines count."));
        if (timeline.Assumed.Count > 0)
        {
            var vocabulary = new Vocabulary(timeline.Scenario, timeline.Question, null, []);
            yield return new ParagraphBlock(Said.Claiming(
                $"Assumed throughout: {Text.List(timeline.Assumed.Select(id => vocabulary.Happening(id)).ToList())}.",
                new Assumed(timeline.Assumed, timeline.Scenario.Developments.Select(development => development.Id).Except(timeline.Assumed).ToValueList())));
        }

        if (timeline.Entries is [{ On: null }] && timeline.IsComplete)
        {
            yield return new ParagraphBlock(Said.Claiming("No event, position, fallback or act in the scenario is dated, so nothing changes.", new NothingHappens(AtAll: true)));
        }

        if (timeline.Entries.Count == 0 && timeline.IsComplete)
        {
            yield return new ParagraphBlock(Said.Claiming("Nothing in the scenario is dated so early, so there is nothing to tell.", new NothingHappens(AtAll: false)));
        }

        if (!timeline.IsComplete)
        {
            var told = timeline.Entries.Count == 0 ? "Nothing had been found by then." : "What was found until then follows.";
            yield return new ParagraphBlock(Said.Framing($"This timeline is partial: {Prose.List([.. timeline.Interruptions.Select(InterruptionWording.Of)])}. {told}"));
        }
    }

    private static IEnumerable<Block> Course(Timeline timeline) =>
    [
        new HeadingBlock(2, Said.Framing("The course of the verdict")),
        new PauseBlock(),
        .. TimelineStrip.Of(timeline),
        .. timeline.Entries is [{ On: null } always] ? ContradictionTelling.Of(timeline, always) : [],
        IllustratedBlock.Of(() => [SpanTable.Of(timeline)]),
    ];

    private static IEnumerable<Block> Days(Timeline timeline, ReportOptions options) =>
    [
        new HeadingBlock(2, Said.Framing("Day by day")),
        .. timeline.Entries.SelectMany(entry => new TimelineDay(timeline, entry, options).Blocks()),
    ];
}
