using FeasibilityEngine.Authoring;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Reporting.Claims;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>Where rules exclude every state, a report names them, one as one and several as several, and says what a rung within reach is worth then.</summary>
public class ContradictionWordStoryTests
{
    private const string Head = """
        feasibility: 1
        scenario: A visit in a storm
        parties: { north: North, south: South }
        issues:
          place: { options: [here, there, nowhere] }
        acts: { visit: }
        facts: { storm: a storm rages, strike: there is a strike }

        """;

    private const string Developments = """

        developments:
          storm-comes: { establishes: storm }
        """;

    private const string Positions = """

        positions:
          north-first: { party: north, requires: place is here, fallbacks: [ { id: waive, cost: 2, available when: storm } ] }
          south-first: { party: south, requires: place is there }
        """;

    private static readonly Scenario Storm = Of("""
        rules:
          - { id: storm-stops, always: storm implies not visit }
          - { id: visit-must, always: visit }
        """ + Positions + Developments);

    private static readonly Scenario OneRule = Of("""
        rules:
          - { id: never-a-storm, never: storm }
        """ + Positions + Developments);

    [Fact]
    public void What_becomes_inconsistent_with_a_development_says_which_rules_exclude_every_state()
    {
        var asked = new Inquiry(Storm);
        var told = Rendered(Storm);

        told.Should().Contain("It becomes inconsistent with: - storm-comes: the rules storm-stops and visit-must then exclude every state")
            .And.Contain("- storm-comes: the verdict becomes inconsistent: the rules storm-stops and visit-must then exclude every state.");
        DevelopmentInquiry.Ask(Storm).Combinations[^1].Contradiction.Should().Equal("storm-stops", "visit-must");
        WordLaw.Check(asked, CourseReports.OfDevelopments(asked)).Should().Contain(typeof(WithDevelopments));
        Predicates.Holds(new WithDevelopments(["storm-comes"], new Through([], ["visit-must"], WithinReach: false)), asked).Should().BeFalse("it takes both");
    }

    [Fact]
    public void One_rule_is_told_as_one()
    {
        Rendered(OneRule).Should().Contain("the rule never-a-storm then excludes every state").And.NotContain("rules never-a-storm");
        var flooded = ScenarioAnalyser.Analyse(OneRule, new AnalysisOptions { Assume = ["storm-comes"] });
        InOneLine(TextReport.Render(flooded)).Should()
            .Contain("Which rule excludes every state").And.Contain("This rule leaves no possible state, by itself.").And.Contain("A rule that excludes every state (closed-1)").And.Contain("So the rule leaves no possible state.")
            .And.NotContain("contradict each other").And.NotContain("Rules that exclude each other");
        InOneLine(TextReport.Render(ComparisonInquiry.Ask(ScenarioAnalyser.Analyse(OneRule), flooded))).Should().NotContain("contradict each other");
        var dated = OneRule with { Events = [new Event("begins", new DateOnly(2030, 5, 1), "A storm begins", [new Reference("storm")]), new Event("before", new DateOnly(2030, 1, 1), "Nothing")] };
        InOneLine(TextReport.Render(TimelineInquiry.Ask(dated))).Should().Contain("the rule never-a-storm leaves no possible state").And.NotContain("rules never-a-storm");
    }

    [Fact]
    public void Where_there_are_no_further_developments_nothing_is_said_of_them()
    {
        Rendered(Storm).Should().NotContain("further developments");
        var withStrike = Of("rules: [ { id: storm-there, never: storm and place is there } ]" + Positions + "\ndevelopments:\n  storm-comes: { establishes: storm }\n  strike-begins: { establishes: strike }");
        Rendered(withStrike).Should().Contain("With further developments besides, the verdict stays the same.");
    }

    [Fact]
    public void A_set_that_can_be_given_and_no_longer_opens_is_not_told_as_out_of_reach()
    {
        var scenario = Of("""
            rules:
              - { id: storm-here, never: storm and place is here }
            positions:
              north-first:
                party: north
                requires: place is nowhere
                fallbacks:
                  - { id: here, accepts: place is here, cost: 1, available when: not strike }
                  - { id: there, accepts: place is there, cost: 5 }
              somewhere: { party: south, kind: red line, requires: not place is nowhere }
            developments:
              storm-comes: { establishes: storm }
              strike-begins: { establishes: strike }
            """);
        var asked = new Inquiry(scenario);
        var told = Rendered(scenario);

        told[told.IndexOf("- storm-comes: the verdict", StringComparison.Ordinal)..told.IndexOf("- strike-begins: the verdict", StringComparison.Ordinal)].Should()
            .Contain("With it, reach-1 no longer opens the path. With it, set-1 no longer opens the path.").And.NotContain("no longer within reach");
        told[told.IndexOf("- strike-begins: the verdict", StringComparison.Ordinal)..].Should()
            .Contain("With it, reach-1 is no longer within reach.").And.NotContain("no longer opens");
        WordLaw.Check(asked, CourseReports.OfDevelopments(asked)).Should().Contain(typeof(InReach));
    }

    [Fact]
    public void A_timeline_without_days_says_which_rules_exclude_every_state_and_what_to_do()
    {
        var scenario = Of("rules: [ { id: visit-never, never: visit }, { id: visit-must, always: visit } ]" + Positions);
        const string Told = "The rules visit-must and visit-never exclude every state, whatever the parties do. This is a mistake in the scenario and says nothing about the dispute. "
            + "Weaken or remove one of them; `feasibility analyse` shows why it is so.";
        var dated = scenario with { Events = [new Event("arrival", new DateOnly(2030, 5, 1), "An envoy arrives")] };

        InOneLine(TextReport.Render(TimelineInquiry.Ask(scenario))).Should().Contain(Told);
        InOneLine(TextReport.Render(TimelineInquiry.Ask(dated))).Should().Contain("the verdict is inconsistent. " + Told, "the course begins so");
        InOneLine(JsonReport.Render(TimelineInquiry.Ask(scenario))).Should().Contain("\"contradiction\": [ \"visit-must\", \"visit-never\" ]");
        foreach (var asked in new[] { new Inquiry(scenario), new Inquiry(dated) })
        {
            WordLaw.Check(asked, CourseReports.OfTimeline(asked)).Should().Contain(typeof(OnDay));
        }
    }

    [Fact]
    public void A_timeline_with_something_assumed_blames_no_mistake_in_the_scenario() =>
        InOneLine(TextReport.Render(TimelineInquiry.Ask(OneRule, new AnalysisOptions { Assume = ["storm-comes"] }))).Should()
            .Contain("The rule never-a-storm excludes every state, whatever the parties do. Whether it is so without what is assumed was not looked at").And.NotContain("mistake");

    [Fact]
    public void What_would_bring_a_rung_within_reach_says_where_the_rules_then_exclude_every_state()
    {
        var explained = InOneLine(TextReport.Render(ExplanationInquiry.Ask(Storm, ["north-first=waive", "storm"])));
        var calm = Of("rules: [ { id: visit-must, always: visit } ]" + Positions + Developments);

        explained.Should().Contain("It would be within reach: - if storm-comes, but the rules then exclude every state")
            .And.Contain("It would hold: - if storm-comes, but the rules then exclude every state");
        InOneLine(TextReport.Render(ExplanationInquiry.Ask(calm, ["north-first=waive"]))).Should().Contain("- if storm-comes").And.NotContain("then exclude");
        InOneLine(JsonReport.Render(ExplanationInquiry.Ask(Storm, ["north-first=waive"]))).Should().Contain("\"rulesAllowState\": false");
        Predicates.Holds(new WithDevelopments(["storm-comes"], new VerdictIs(Verdict.Inconsistent)), new Inquiry(calm)).Should().BeFalse("a visit in a storm is possible there");
    }

    private static string Rendered(Scenario scenario) => InOneLine(TextReport.Render(ScenarioAnalyser.Analyse(scenario), DevelopmentInquiry.Ask(scenario)));

    private static Scenario Of(string text) => ScenarioFile.ReadText(Head + text).OrThrow();

    private static string InOneLine(string text) => string.Join(' ', text.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
