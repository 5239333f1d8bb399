using System.Text.Json;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Words;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Tests.Reporting;

/// <summary>
/// That a scenario contradicts itself is said only where it does with nothing assumed: what an assumed development brings about is no
/// mistake in the scenario, in whatever report it is told.
/// </summary>
public class ContradictionWordingTests
{
    private const string Mistake = "mistake in the scenario";
    private const string ItContradictsItself = "the scenario contradicts itself";
    private const string WithWhatIsAssumed = "the rules exclude every state with what is assumed";

    private static readonly AnalysisOptions Flooded = new() { Assume = ["flood"] };

    private static readonly Scenario Valley = Read(
        """
        feasibility: 1
        scenario: The valley
        parties: [upper, lower]
        acts: [opening]
        facts: [flooded, drowned]
        developments:
          flood: { says: The valley is flooded, establishes: [flooded] }
        rules:
          - { id: no-road, never: flooded, because: A flooded valley has no road. }
        positions:
          upper-first: { party: upper, requires: opening, fallbacks: [{ id: waive, cost: 1 }] }
          lower-first: { party: lower, requires: not opening, fallbacks: [{ id: waive, cost: 2 }] }
        """);

    // The same, and the rules exclude every state from the day of the breach on, whatever is assumed.
    private static readonly Scenario Broken = Read(
        """
        feasibility: 1
        scenario: The valley
        parties: [upper, lower]
        acts: [opening]
        facts: [flooded, drowned]
        developments:
          flood: { says: The valley is flooded, establishes: [flooded] }
        events:
          - { on: 2030-05-01, name: The dam breaks, establishes: [drowned] }
        rules:
          - { id: no-road, never: drowned, because: What is drowned has no road. }
        positions:
          upper-first: { party: upper, requires: opening, from: 2030-01-01 }
          lower-first: { party: lower, requires: not opening, fallbacks: [{ id: waive, cost: 2 }] }
        """);

    [Fact]
    public void A_contradiction_that_is_assumed_is_no_mistake_in_the_scenario()
    {
        var whatIf = WhatIfInquiry.Ask(Valley, Flooded);

        InOneLine(TextReport.Render(whatIf)).Should()
            .Contain($"Verdict: none, because {WithWhatIsAssumed} (inconsistent). With nothing supposed: openable.")
            .And.Contain("Of the conflicts nothing can be told: with what is supposed, the rules exclude every state.")
            .And.NotContain(ItContradictsItself).And.NotContain(Mistake).And.NotContain("resolved");
    }

    [Fact]
    public void A_comparison_says_which_contradiction_is_assumed()
    {
        var (assumed, broken) = (ScenarioAnalyser.Analyse(Valley, Flooded), ScenarioAnalyser.Analyse(Broken));

        InOneLine(TextReport.Render(ComparisonInquiry.Ask(assumed, broken))).Should()
            .Contain("Verdict: inconsistent (the rules exclude every state with what is assumed) ")
            .And.Contain(", inconsistent (the rules exclude every state) ").And.NotContain(ItContradictsItself);
        InOneLine(TextReport.Render(ComparisonInquiry.Ask(broken, broken))).Should()
            .Contain("Verdict: the same, inconsistent (the rules exclude every state).");
    }

    [Fact]
    public void Where_the_rules_exclude_every_state_nothing_is_told_of_what_was_not_searched()
    {
        var explained = InOneLine(TextReport.Render(ExplanationInquiry.Ask(Valley, ["upper-first", "upper-first=waive"], Flooded)));

        explained.Split(DisuseWording.NothingSearched).Should().HaveCount(3, "it is told of the position and of the rung");
        explained.Should().NotContain("no minimal");
    }

    [Fact]
    public void Where_the_rules_exclude_every_state_no_concession_is_said_not_to_help()
    {
        var given = Flooded with { Suppose = [new Supposition("upper-first", "waive")] };

        InOneLine(TextReport.Render(WhatIfInquiry.Ask(Valley, given))).Should().Contain("Supposed to be conceded").And.NotContain("help");
    }

    [Fact]
    public void A_day_on_which_the_rules_begin_to_contradict_each_other_is_a_mistake_where_nothing_is_assumed()
    {
        InOneLine(TextReport.Render(TimelineInquiry.Ask(Broken))).Should()
            .Contain("On 1 May 2030 the rules of the scenario began to exclude every state, which is a mistake in the scenario.");
        InOneLine(TextReport.Render(TimelineInquiry.Ask(Broken, Flooded))).Should()
            .Contain("On 1 May 2030 the rules began to exclude every state; whether they would without what is assumed was not looked at.").And.NotContain(Mistake).And.NotContain(ItContradictsItself);
    }

    [Fact]
    public void Json_says_whether_the_rules_allow_a_state_with_nothing_assumed()
    {
        Consistent(ScenarioAnalyser.Analyse(Valley, Flooded)).Should().BeTrue();
        Consistent(ScenarioAnalyser.Analyse(Broken, Flooded)).Should().BeFalse();
        Consistent(ScenarioAnalyser.Analyse(Broken)).Should().BeNull("nothing is assumed");
        Consistent(ScenarioAnalyser.Analyse(Valley)).Should().BeNull("the rules allow a state");
    }

    [Fact]
    public void Json_of_other_questions_says_so_too()
    {
        var assumed = ScenarioAnalyser.Analyse(Valley, Flooded);
        JsonElement[] told =
        [
            Root(JsonReport.Render(ComparisonInquiry.Ask(ScenarioAnalyser.Analyse(Valley), assumed))).GetProperty("second"),
            Root(JsonReport.Render(WhatIfInquiry.Ask(Valley, Flooded))).GetProperty("verdict"),
            Root(JsonReport.Render(ExplanationInquiry.Ask(Valley, ["upper-first"], Flooded))),
        ];

        told.Should().OnlyContain(json => json.GetProperty("consistentUnassumed").GetBoolean());
    }

    private static JsonElement Root(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private static bool? Consistent(Analysis analysis)
    {
        using var json = JsonDocument.Parse(JsonReport.Render(analysis));
        return json.RootElement.TryGetProperty("consistentUnassumed", out var value) ? value.GetBoolean() : null;
    }

    private static string InOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Scenario Read(string text) => ScenarioFile.ReadText(text, "valley.yaml").OrThrow();
}
