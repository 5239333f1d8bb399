using FeasibilityEngine.Authoring;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Contents;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>Where one way is closed, a report once overlooked another: a development and a later day together, a day after a contradiction, a path open already.</summary>
public class OtherWayStoryTests
{
    private const string Head = """
        feasibility: 1
        scenario: A toll
        as-of: 2024-06-14
        parties: { north: North, south: South }
        issues: { toll: [northern, shared, southern] }

        """;

    private static readonly Scenario Peace = Of("""
        acts: { pay: { by: south, price: 1, available when: peace and late } }
        facts: [late, peace]
        events:
          - { id: late-comes, on: 2024-07-01, name: Late comes, establishes: late }
        positions:
          n: { party: north, requires: toll is northern, fallbacks: [ { id: waive, cost: 1, available when: peace and late }, { id: paid, accepts: pay, cost: 2 } ] }
          s: { party: south, requires: toll is southern, fallbacks: [ { id: waive, cost: 2, tabled: 2024-06-20, available when: peace and late } ] }
        developments:
          peace-comes: { establishes: peace }
        """);

    private static readonly Scenario Storm = Of("""
        facts: [storm, peace, dry]
        rules:
          - { id: no-peace-in-a-storm, never: storm and peace }
        events:
          - { id: storm-comes, on: 2024-05-01, name: A storm comes, establishes: storm }
          - { id: peace-is-made, on: 2024-07-01, name: Peace is made, establishes: peace }
          - { id: storm-ends, on: 2024-08-10, name: The storm ends, ends: storm, establishes: dry }
        positions:
          n: { party: north, requires: toll is northern, fallbacks: [ { id: waive, cost: 1, available when: peace } ] }
          s: { party: south, requires: toll is southern, fallbacks: [ { id: shared, accepts: toll is shared, cost: 1, available when: dry } ] }
        developments:
          peace-comes: { establishes: peace }
          storm-passes: { ends: storm }
        """);

    private static readonly Scenario Open = Of("""
        facts: [calm]
        positions:
          n: { party: north, requires: toll is northern, fallbacks: [ { id: shared, accepts: toll is shared, cost: 1 } ] }
          s: { party: south, requires: not toll is southern, fallbacks: [ { id: southern, accepts: toll is southern, cost: 1, available when: calm }, { id: waive, cost: 2 } ] }
        developments:
          calm-comes: { establishes: calm }
        """);

    [Theory]
    [InlineData("n=waive")]
    [InlineData("s=waive")]
    [InlineData("pay=performed")]
    public void A_development_and_a_later_event_together_bring_a_rung_within_reach(string rung)
    {
        Explained(Peace, rung).Should().Contain("It would be within reach: - if peace-comes, on 1 July 2024").And.NotContain("No development").And.NotContain("when it is put forward");
        var inReach = rung.Split('=') is [var id, var rungId] ? new InReach(id, rungId, Is: true, OrStated: true) : null;
        Predicates.Holds(new NothingBrings(inReach!), new Inquiry(Peace)).Should().BeFalse("both together bring it");
    }

    [Fact]
    public void What_neither_developments_nor_days_nor_both_bring_is_said_so()
    {
        var never = Of("""
            facts: [late, peace, war]
            events:
              - { id: late-comes, on: 2024-07-01, name: Late comes, establishes: late }
            positions:
              n: { party: north, requires: toll is northern, fallbacks: [ { id: waive, cost: 1, available when: peace and late and war } ] }
              s: { party: south, requires: toll is southern }
            developments:
              peace-comes: { establishes: peace }
            """);

        Explained(never, "n=waive").Should().Contain("No development of the scenario would bring it within reach, nor does what it dates later.");
    }

    [Fact]
    public void A_turn_while_the_rules_exclude_every_state_hides_no_later_one_while_they_do_not()
    {
        Explained(Storm, "n=waive").Should().Contain(
            "- if peace-comes, but the rules then exclude every state - if peace-comes and storm-passes "
            + "- on 1 July 2024, by what the scenario dates until then, but the rules then exclude every state - on 10 August 2024, by what the scenario dates until then");
    }

    [Fact]
    public void Where_the_rules_exclude_every_state_already_a_turn_says_that_they_do_then_too()
    {
        var asked = new AnalysisOptions { Assume = ["peace-comes"] };
        var early = Storm with
        {
            Positions = [.. Storm.Positions.Select(position => position.Id != "s" ? position
                : position with { Rungs = [position.Rungs[0], position.Rungs[1] with { AvailableWhen = null, Tabled = new DateOnly(2024, 7, 1) }] })],
        };

        InOneLine(TextReport.Render(ExplanationInquiry.Ask(early, ["s=shared"], asked))).Should()
            .Contain("- on 1 July 2024, by what the scenario dates until then, but the rules then exclude every state - on 10 August 2024, by what the scenario dates until then");
        InOneLine(JsonReport.Render(ExplanationInquiry.Ask(early, ["s=shared"], asked))).Should().Contain("\"on\": \"2024-07-01\", \"rulesAllowState\": false");
    }

    [Fact]
    public void A_path_that_is_open_already_is_not_told_as_not_yet_open_where_what_is_supposed_cannot_be_given()
    {
        const string Already = "Open on that day already; what is supposed could not be given then, and is not needed.";
        Supposition southern = new("s", "southern"), shared = new("n", "shared");
        var whatIf = WhatIfInquiry.Ask(Open, new AnalysisOptions { Suppose = [southern] });

        foreach (var told in new[] { TextReport.Render(whatIf), TextReport.Render(whatIf.After) }.Select(InOneLine))
        {
            told.Should().Contain(Already).And.NotContain("Not yet").And.NotContain("once what is supposed").And.NotContain("It would be open");
        }

        InOneLine(TextReport.Render(WhatIfInquiry.Ask(Open, new AnalysisOptions { Suppose = [shared, southern] }))).Should()
            .Contain("Open on that day already; not all that is supposed could be given then, and none of it is needed.");
        var inquiry = new Inquiry(Open);
        WordLaw.Check(
            SupposedInquiries.Of(inquiry, [southern]),
            WordLaw.Told(hasTables: true, options => WhatIfContents.Of(whatIf, options), new ReportOptions()))
            .Should().Contain(typeof(Elsewhere));
    }

    [Fact]
    public void What_ended_a_contradiction_is_that_the_rule_no_longer_excludes_every_state()
    {
        var told = InOneLine(TextReport.Render(TimelineInquiry.Ask(Storm)));

        told.Should().Contain("What ended it: The event “The storm ends” (storm-ends). The rule no-peace-in-a-storm no longer excludes every state.")
            .And.NotContain("With it one concession came within reach");
        InOneLine(JsonReport.Render(TimelineInquiry.Ask(Storm))).Should().Contain("\"opened\": [ {");
        var asked = new Inquiry(Storm);
        WordLaw.Check(asked, CourseReports.OfTimeline(asked)).Should().Contain(typeof(OnlyWith));
    }

    private static string Explained(Scenario scenario, string name) => InOneLine(TextReport.Render(ExplanationInquiry.Ask(scenario, [name])));

    private static Scenario Of(string text) => ScenarioFile.ReadText(Head + text).OrThrow();

    private static string InOneLine(string text) => string.Join(' ', text.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
