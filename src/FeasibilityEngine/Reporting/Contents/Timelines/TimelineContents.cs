using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents.Timelines;

/// <summary>
/// A timeline, for a page of any format: the course of the verdict at a glance, then day by day what happened and what followed, with most words for
/// the days on which the verdict changed.
/// </summary>
internal static class TimelineContents
{
    /// <summary>Tells the timeline to a page of any format.</summary>
    public static void Write(Page page, Timeline timeline, Citations citations, ReportOptions options)
    {
        page.Heading(Said.Framing(timeline.Scenario.Name), '=');
        page.Blank();
        WriteHead(page, timeline);
        if (timeline.Entries.Count > 0)
        {
            page.Heading(Said.Framing("The course of the verdict"), '-');
            page.Blank();
            TimelineStrip.Write(page, timeline);
            if (timeline.Entries is [{ On: null } always])
            {
                ContradictionTelling.Write(page, timeline, always, 2);
            }

            page.Table(() => SpanTable.Of(timeline, citations));
        }

        if (timeline.Entries is [{ On: not null }, ..])
        {
            page.Heading(Said.Framing("Day by day"), '-');
            foreach (var entry in timeline.Entries)
            {
                new TimelineDay(page, timeline, entry, citations, options).Write();
            }
        }

        SourceSection.Write(page, new Vocabulary(timeline.Scenario, timeline.Question, null, []), citations);
    }

    private static void WriteHead(Page page, Timeline timeline)
    {
        var isTalks = timeline.Question == Question.Talks;
        page.Paragraph(Said.Framing(isTalks
            ? "Timeline: when could talks begin? Preconditions and red lines count."
            : "Timeline: when was a settlement possible? Demands and red lines count."));
        if (timeline.Assumed.Count > 0)
        {
            var vocabulary = new Vocabulary(timeline.Scenario, timeline.Question, null, []);
            page.Paragraph(Said.Claiming(
                $"Assumed throughout: {Text.List(timeline.Assumed.Select(id => vocabulary.Happening(id)).ToList())}.",
                new Assumed(timeline.Assumed, timeline.Scenario.Developments.Select(development => development.Id).Except(timeline.Assumed).ToValueList())));
        }

        if (timeline.Entries is [{ On: null }] && timeline.IsComplete)
        {
            page.Paragraph(Said.Claiming("No event, position, fallback or act in the scenario is dated, so nothing changes.", new NothingHappens(AtAll: true)));
        }

        if (timeline.Entries.Count == 0 && timeline.IsComplete)
        {
            page.Paragraph(Said.Claiming("Nothing in the scenario is dated so early, so there is nothing to tell.", new NothingHappens(AtAll: false)));
        }

        if (!timeline.IsComplete)
        {
            var told = timeline.Entries.Count == 0 ? "Nothing had been found by then." : "What was found until then follows.";
            page.Paragraph(Said.Framing($"This timeline is partial: {Text.List([.. timeline.Interruptions.Select(cut => cut.ToString())], "and")}. {told}"));
        }
    }
}
