using FeasibilityEngine.Authoring;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Words.Narrating;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>A day on which nobody holds a position any more is not awaited, and nothing is put forward for the position on it.</summary>
public class EndedPositionStoryTests
{
    private static readonly DateOnly May = new(2006, 5, 30);
    private static readonly DateOnly End = new(2006, 5, 31);
    private static readonly DateOnly TooLate = new(2013, 11, 24);

    private static readonly Scenario Suspension = ScenarioFile.ReadText("""
        feasibility: 1
        scenario: A cap that comes too late
        parties: { union: The union, iran: Iran }
        issues:
          enrichment: { options: [suspended, capped, free] }
        positions:
          suspension-first:
            party: union
            requires: enrichment is suspended
            from: 2005-11-07
            until: 2006-05-31
            fallbacks: [ { id: cap-first, accepts: enrichment is capped, cost: 4, tabled: 2013-11-24 } ]
          no-suspension:
            party: iran
            requires: enrichment is free
            fallbacks: [ { id: cap, accepts: enrichment is capped, cost: 1 } ]
        events:
          - { id: draft, on: 2012-01-01, name: A draft goes round }
        """).OrThrow();

    [Fact]
    public void A_timeline_does_not_say_that_a_fallback_is_put_forward_once_the_position_has_ended()
    {
        var timeline = TimelineInquiry.Ask(Suspension);

        timeline.Entries.Select(entry => entry.On).Should().Equal(new DateOnly(2005, 11, 7), End, new DateOnly(2012, 1, 1));
        TextReport.Render(timeline).Should().NotContain("The fallback");
        WordLaw.Check(new Inquiry(Suspension), CourseReports.OfTimeline(new Inquiry(Suspension)));
    }

    [Fact]
    public void A_form_that_is_stated_on_the_day_on_which_the_position_ends_or_later_changes_nothing()
    {
        var stated = Suspension with
        {
            Positions = [.. Suspension.Positions.Select(position => position.Id != "suspension-first" ? position : position with { Stated = [new Statement(End, "cap-first")] })],
        };

        TextReport.Render(TimelineInquiry.Ask(stated)).Should().NotContain("as cap-first");
        TimelineInquiry.Ask(stated).Entries.Select(entry => entry.On).Should().Equal(TimelineInquiry.Ask(Suspension).Entries.Select(entry => entry.On));
    }

    [Fact]
    public void The_day_of_an_analysis_is_not_one_on_which_nothing_can_change() =>
        Suspension.DefaultAsOf.Should().Be(new DateOnly(2012, 1, 1));

    [Fact]
    public void A_set_awaits_no_day_on_which_the_position_is_held()
    {
        var asked = new Inquiry(Suspension, asOf: May);
        var analysis = ScenarioAnalyser.Analyse(Suspension, asked.Options);
        var told = InOneLine(TextReport.Render(analysis));
        const string Awaited = "no day on which the position is held (put forward on 24 November 2013, held until 31 May 2006)";

        analysis.OutOfReach.Should().ContainSingle().Which.Should().Match<Findings.OutOfReach>(rung => rung.TabledOn == TooLate && rung.EndsOn == End);
        told.Should().Contain($"awaits: {Awaited}")
            .And.Contain("Put forward only when the position has ended, so never while it is held: - 24 November 2013 (held until 31 May 2006): The union: suspension-first → cap-first")
            .And.NotContain("awaits: 24 November").And.NotContain("Put forward only on a later day");
        FindingSentences.Awaiting(analysis.OutOfReach[0]).Should().Be(Awaited);
        JsonReport.Render(analysis).Should().Contain("It is put forward only on 24 November 2013, when the position has ended (on 31 May 2006).");
        WordLaw.Check(asked, WordLaw.Report(analysis)).Should().Contain(typeof(Awaits));
        Predicates.Holds(new Awaits(analysis.OutOfReach[0].Rung, TooLate, null), asked).Should().BeFalse("the position ends before that day");
    }

    [Fact]
    public void Other_reports_say_so_too()
    {
        var options = new AnalysisOptions { AsOf = May };
        const string Late = "put forward only on 24 November 2013, when the position has ended (on 31 May 2006)";

        InOneLine(TextReport.Render(ExplanationInquiry.Ask(Suspension, ["suspension-first=cap-first"], options))).Should()
            .Contain($"It is {Late}.").And.Contain("No development of the scenario would bring it within reach, nor does what it dates later.");
        InOneLine(TextReport.Render(WhatIfInquiry.Ask(Suspension, options with { Suppose = [new Supposition("suspension-first", "cap-first")] }))).Should().Contain($"It is {Late}.");
        JsonReport.Render(ExplanationInquiry.Ask(Suspension, ["suspension-first=cap-first"], options)).Should().Contain("\"endsOn\": \"2006-05-31\"");
    }

    [Fact]
    public void A_fallback_that_is_put_forward_before_the_position_ends_is_awaited_as_before()
    {
        var inTime = Suspension with
        {
            Positions = [.. Suspension.Positions.Select(position => position with { Rungs = [.. position.Rungs.Select(rung => rung.Tabled is null ? rung : rung with { Tabled = May })] })],
        };

        InOneLine(TextReport.Render(ScenarioAnalyser.Analyse(inTime, new AnalysisOptions { AsOf = May.AddDays(-1) }))).Should().Contain("awaits: 30 May 2006").And.NotContain("held until");
        TextReport.Render(TimelineInquiry.Ask(inTime)).Should().Contain("The fallback cap-first of suspension-first");
    }

    private static string InOneLine(string text) => string.Join(' ', text.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
