using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Exploration.Verdicts;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Inquiries.Checking;
using FeasibilityEngine.Model;
using FeasibilityEngine.Solving;
using FeasibilityEngine.Tests.Samples;

namespace FeasibilityEngine.Tests.Inquiries.Checking;

/// <summary>Rules that contradict each other, asked for through the library.</summary>
public class RuleConsistencyTests
{
    private const string Contradicting = """
        feasibility: 1
        scenario: Contradicting
        acts: [x, y]
        facts: {f: F}
        rules:
        - {id: idle, never: x and y}
        - {id: always-x, always: x}
        - {id: follows, when: x, then: f}
        - {id: never-f, never: f}
        developments:
          d: {establishes: f}
        """;

    [Fact]
    public void The_rules_that_contradict_each_other_are_named_and_no_others()
    {
        var told = RuleConsistency.FindContradiction(Read(Contradicting))!;

        told.Severity.Should().Be(Severity.Error);
        told.Message.Should().Be("The rules 'always-x', 'follows', 'never-f' contradict each other: together they exclude every state.");
    }

    [Fact]
    public void A_check_that_is_cancelled_before_it_begins_says_that_nothing_was_found_out()
    {
        var told = RuleConsistency.FindContradiction(Read(Contradicting), cancellation: new CancellationToken(canceled: true))!;

        told.Severity.Should().Be(Severity.Warning);
        told.Message.Should().Be("Whether the rules contradict each other was not found out: the search was cancelled.");
    }

    [Fact]
    public void A_group_that_could_not_be_made_minimal_is_told_apart_from_one_that_is()
    {
        // Seven pigeons in six holes. With six of them placed that is seen at once; that it is so without is hard, and then no rule that
        // places one is needed.
        var pigeons = Enumerable.Range(1, 7).ToList();
        var holes = Enumerable.Range(1, 6).ToList();
        var scenario = Read($"""
            feasibility: 1
            scenario: Pigeons
            issues:
            {string.Join('\n', pigeons.Select(p => $"  p{p}: {{options: [{string.Join(", ", holes.Select(h => $"h{h}"))}]}}"))}
            rules:
            {string.Join('\n', holes.Select(h => $"- {{id: one-in-{h}, always: \"at most one of ({string.Join(", ", pigeons.Select(p => $"p{p} is h{h}"))})\"}}"))}
            {string.Join('\n', holes.Select(h => $"- {{id: placed-{h}, always: p{h} is h{h}}}"))}
            """);
        var ground = Grounder.Ground(scenario, Question.Talks, null, []);

        var whole = ContradictionSearch.Find(ground, CancellationToken.None);
        whole.IsMinimal.Should().BeTrue();
        whole.Contradiction.Select(rule => rule.Rule.Id).Should().BeEquivalentTo(holes.Select(h => $"one-in-{h}"));

        var cut = ContradictionSearch.Find(ground, CancellationToken.None, conflicts: 10);
        cut.Rules.Should().Be(Answer.Impossible, "that the rules exclude every state is seen without a search");
        cut.IsMinimal.Should().BeFalse();
        cut.Contradiction.Select(rule => rule.Rule.Id).Should().Contain(whole.Contradiction.Select(rule => rule.Rule.Id), "a group that is told has to exclude every state");
    }

    [Fact]
    public void An_inconsistent_analysis_that_was_cut_short_before_the_group_was_found_names_no_rule_and_says_so()
    {
        var analysis = ScenarioAnalyser.Analyse(Read(Contradicting)) with { ClosedBy = [], IsComplete = false };

        RuleConsistency.ContradictionIn(analysis)!.Message.Should().Be(
            "The rules contradict each other: together they exclude every state. Which of them are needed for that was not found out.");
    }

    [Fact]
    public void What_is_assumed_counts_too()
    {
        var scenario = Read("""
            feasibility: 1
            scenario: Assumed
            facts: {f: F}
            rules:
            - {id: never-f, never: f}
            developments:
              d: {establishes: f}
            """);

        RuleConsistency.FindContradiction(scenario).Should().BeNull();
        var asked = RuleConsistency.FindContradiction(scenario, new AnalysisOptions { Assume = ["d"] })!;
        asked.Should().Be(RuleConsistency.ContradictionIn(ScenarioAnalyser.Analyse(scenario, new AnalysisOptions { Assume = ["d"] })));
        (asked.Code, asked.Severity).Should().Be((DiagnosticCodes.RulesContradict, Severity.Warning), "the file has no mistake");
        asked.Message.Should().Be("With 'd' assumed, the rule 'never-f' cannot be fulfilled: it excludes every state. Without what is assumed, the rules allow a state.");
        asked.Expected.Should().Be("the question without 'd' assumed, or rules that some state fulfils with it");
    }

    [Fact]
    public void Rules_that_contradict_each_other_without_what_is_assumed_too_are_an_error()
    {
        var scenario = Read("""
            feasibility: 1
            scenario: Assumed
            facts: {f: F}
            acts: [stop]
            rules:
            - {id: never-f, never: f}
            - {id: stopped, always: stop}
            - {id: never-stopped, never: stop}
            developments:
              d: {establishes: f}
            """);

        var asked = RuleConsistency.FindContradiction(scenario, new AnalysisOptions { Assume = ["d"] })!;
        asked.Severity.Should().Be(Severity.Error);
        asked.Message.Should().StartWith("With 'd' assumed, the rule").And.EndWith(" Without what is assumed, the rules exclude every state, too.");
        asked.Expected.Should().Be("rules that some state fulfils");
    }

    [Fact]
    public void Rules_that_some_state_fulfils_are_not_complained_about() =>
        RuleConsistency.FindContradiction(SampleFile.Read("first-steps")).Should().BeNull();

    private static Scenario Read(string text) => ScenarioFile.ReadText(text, "rules.yaml").OrThrow();
}
