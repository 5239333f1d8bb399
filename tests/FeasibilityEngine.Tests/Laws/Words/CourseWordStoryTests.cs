using FeasibilityEngine.Authoring;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Reporting.Claims;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>Sentences about the course of time and about developments that once said what was not so.</summary>
public class CourseWordStoryTests
{
    private const string Head = """
        feasibility: 1
        scenario: A story
        parties: { a: A, b: B }
        issues:
          x: { options: [one, two] }

        """;

    [Fact]
    public void A_position_that_a_development_ends_does_not_come_within_reach()
    {
        var asked = new Inquiry(Of("""
            facts: { peace: there is peace }
            positions:
              pa: { party: a, requires: x is one, while: not peace, fallbacks: [ { id: waive, cost: 1, available when: peace } ] }
              pb: { party: b, requires: x is two }
            developments:
              peace-comes: { establishes: peace }
            """));

        var effect = DevelopmentInquiry.Ask(asked.Scenario).Effects.Should().ContainSingle().Subject;

        effect.BroughtWithinReach.Should().BeEmpty("pa does not count with it");
        WordLaw.Check(asked, CourseReports.OfDevelopments(asked));
    }

    [Fact]
    public void A_position_that_a_development_begins_is_not_taken_out_of_reach()
    {
        var asked = new Inquiry(Of("""
            facts: { war: there is war }
            positions:
              pa: { party: a, requires: x is one, while: war, fallbacks: [ { id: waive, cost: 1, available when: not war } ] }
              pb: { party: b, requires: x is two }
            developments:
              war-begins: { establishes: war }
            """));

        var effect = DevelopmentInquiry.Ask(asked.Scenario).Effects.Should().ContainSingle().Subject;

        effect.TakenOutOfReach.Should().BeEmpty("pa does not count without it");
        WordLaw.Check(asked, CourseReports.OfDevelopments(asked));
    }

    [Fact]
    public void A_set_of_the_same_concessions_under_fewer_developments_says_what_is_still_awaited()
    {
        var asked = new Inquiry(Of("""
            facts: { drought: there is a drought, money: there is money }
            rules:
              - { id: dry, never: x is one and drought }
            events:
              - { id: dry-spring, on: 2022-01-01, name: No rain, establishes: drought }
            positions:
              pa: { party: a, requires: x is one }
              pb: { party: b, requires: x is two, fallbacks: [ { id: waive, cost: 1, available when: money } ] }
            developments:
              rain: { ends: drought }
              funds: { establishes: money }
            """));

        var told = TextReport.Render(ScenarioAnalyser.Analyse(asked.Scenario), DevelopmentInquiry.Ask(asked.Scenario), new ReportOptions { Width = 2000 });

        told.Should().Contain("The same concessions as in reach-d1, where they are told; pb → waive is still awaited then.");
        WordLaw.Check(asked, CourseReports.OfDevelopments(asked));
    }

    [Fact]
    public void A_timeline_that_ends_before_the_scenario_does_says_how_far_its_last_verdict_is_told()
    {
        var scenario = Of("""
            positions:
              pa: { party: a, from: 2022-01-01, requires: x is one }
              pb: { party: b, from: 2022-05-01, requires: x is two }
            """);

        var told = TextReport.Render(TimelineInquiry.Ask(scenario, new AnalysisOptions { AsOf = new(2022, 3, 1) }));

        told.Should().Contain("O open on 1 January 2022 at least.").And.NotContain("1 January 2022 on");
        TextReport.Render(TimelineInquiry.Ask(scenario)).Should().Contain("C closed from 1 May 2022 on.");
    }

    [Fact]
    public void A_rung_that_another_change_of_the_day_keeps_within_reach_is_not_told_below()
    {
        var asked = new Inquiry(Of("""
            facts: { calm: it is calm, trust: there is trust }
            events:
              - { id: before, on: 2022-01-01, name: It is calm, establishes: calm }
              - { id: storm, on: 2022-02-01, name: A storm, ends: calm }
              - { id: lull, on: 2022-02-01, name: A lull, establishes: calm }
            positions:
              pa: { party: a, requires: x is one, fallbacks: [ { id: waive, cost: 1, available when: calm } ] }
              pb: { party: b, requires: x is two }
              pc: { party: b, from: 2022-02-01, requires: x is two and trust, fallbacks: [ { id: waive, cost: 1, available when: trust } ] }
            """));

        var told = TextReport.Render(TimelineInquiry.Ask(asked.Scenario));

        told.Should().Contain("one concession fell out of reach: waive of pa (A).").And.NotContain("Through one").And.NotContain("told below");
        WordLaw.Check(asked, CourseReports.OfTimeline(asked));
    }

    [Fact]
    public void A_cause_of_more_changes_than_are_tried_in_all_combinations_says_that_none_can_be_left_out()
    {
        var names = Enumerable.Range(1, 9).Select(number => $"f{number}").ToList();
        var asked = new Inquiry(Of($$"""
            facts: { {{string.Join(", ", names.Select(name => $"{name}: it is so"))}} }
            rules:
              - { id: all, never: x is one and {{string.Join(" and ", names)}} }
            events:
              - { id: before, on: 2022-01-01, name: Nothing }
            {{string.Join('\n', names.Select(name => $"  - {{ id: e-{name}, on: 2022-02-01, name: It is so, establishes: {name} }}"))}}
            positions:
              pa: { party: a, requires: x is one }
            """));
        var entry = TimelineInquiry.Ask(asked.Scenario).Entries[^1];
        var cause = entry.Causes.Should().ContainSingle().Subject;

        TextReport.Render(TimelineInquiry.Ask(asked.Scenario)).Should().Contain("None of them could be left out.");
        WordLaw.Check(asked, CourseReports.OfTimeline(asked)).Should().Contain(typeof(NoneCanBeLeftOut));
        Holds(cause.Changes.Skip(1)).Should().BeFalse("eight of the nine are not enough");
        Predicates.Holds(new NoneCanBeLeftOut(entry.On!.Value, entry.Happened, cause.Changes, Verdict.Open), asked).Should().BeFalse("it is closed");

        bool Holds(IEnumerable<TimelineChange> changes) =>
            Predicates.Holds(new NoneCanBeLeftOut(entry.On!.Value, entry.Happened, [.. changes], entry.Verdict), asked);
    }

    [Fact]
    public void A_set_that_two_developments_open_is_not_told_as_opened_by_the_fewest_where_a_third_does_alone()
    {
        var asked = new Inquiry(Of("""
            facts: { f: f holds, g: g holds, h: h holds }
            positions:
              pa: { party: a, requires: x is one, fallbacks: [ { id: waive, cost: 1, available when: f or (g and h) } ] }
              pb: { party: b, requires: x is two }
            developments:
              df: { establishes: f }
              dg: { establishes: g }
              dh: { establishes: h }
            """));

        var told = CourseReports.OfDevelopments(asked);

        WordLaw.Check(asked, told);
        told.Should().Contain(said => said.Words.Plain.Contains("opens if dg and dh")).And.NotContain(said => said.Words.Plain.Contains("fewest"));
    }

    private static Scenario Of(string text) => ScenarioFile.ReadText(Head + text).OrThrow();
}
