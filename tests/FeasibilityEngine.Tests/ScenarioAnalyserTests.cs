using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests;

public class ScenarioAnalyserTests
{
    private static readonly Scenario Unsound = new()
    {
        Id = "unsound",
        Name = "Unsound",
        Positions = [new Position("first", "nobody", PositionKind.Precondition, [new Rung(Rung.Requires, new Occurrence(new Reference("nothing")))])],
    };

    [Fact]
    public void A_scenario_with_errors_is_refused_with_all_of_them()
    {
        var analyse = () => ScenarioAnalyser.Analyse(Unsound);

        analyse.Should().Throw<ScenarioException>().WithMessage("*The party 'nobody' is not declared.*'nothing' is not declared.*");
    }

    [Fact]
    public void A_budget_that_no_timer_can_measure_is_refused_by_name()
    {
        var analyse = () => ScenarioAnalyser.Analyse(new Scenario { Id = "empty", Name = "Empty" }, new AnalysisOptions { Budget = TimeSpan.MaxValue });

        analyse.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(AnalysisOptions.Budget));
    }

    [Fact]
    public void A_position_may_not_be_called_like_a_priced_act()
    {
        const string text = """
            feasibility: 1
            scenario: Same names
            parties: [north]
            acts:
              ceasefire: { by: north, price: 1 }
            positions:
              ceasefire: { party: north, requires: ceasefire }
            """;

        ScenarioFile.ReadText(text).Diagnostics.Should().ContainSingle(d => d.Severity == Severity.Error)
            .Which.Message.Should().Be("The position 'ceasefire' has the name of a priced act; both can be conceded, by their names.");
    }

    [Fact]
    public void Rules_that_contradict_each_other_are_named_also_where_the_rules_behind_their_facts_are_no_part_of_it()
    {
        const string text = """
            feasibility: 1
            scenario: Either low or high
            sets:
              city: [arx, bly]
            issues:
              level: { options: [low, mid, high] }
            facts:
              seat[city]: a circumstance
              below: a circumstance
              above: a circumstance
            rules:
              - { id: seats, for: c in city, when: "true", then: "seat[c]" }
              - { id: not-high, when: "level is one of (low, mid)", then: below }
              - { id: high, when: level is high, then: above }
              - { id: both-with-a-seat, always: "not seat[bly] or below and above" }
            """;

        var analysis = ScenarioAnalyser.Analyse(ScenarioFile.ReadText(text).OrThrow());

        analysis.Verdict.Should().Be(Verdict.Inconsistent);
        analysis.ClosedBy.Should().ContainSingle().Which.Rules.Select(r => r.Rule).Should().BeEquivalentTo("seats", "both-with-a-seat");
    }

    [Theory]
    [InlineData("seat is only", Verdict.Open)]
    [InlineData("seat is not only", Verdict.Closed)]
    [InlineData("talks", Verdict.Open)]
    [InlineData("not talks", Verdict.Closed)]
    [InlineData("east", Verdict.Openable)]
    [InlineData("flag[east] and east", Verdict.Openable)]
    [InlineData("all k in side except east, west: flag[k]", Verdict.Open)]
    [InlineData("any k in side except east, west: flag[k]", Verdict.Closed)]
    [InlineData("at least 0 of (flag[east])", Verdict.Open)]
    [InlineData("at least 3 of (flag[east], flag[west])", Verdict.Closed)]
    [InlineData("at most 9 of (flag[east], flag[west])", Verdict.Open)]
    [InlineData("exactly one of (flag[east], flag[east], flag[west])", Verdict.Open)]
    [InlineData("chicken", Verdict.Closed)]
    [InlineData("linked and seat is only", Verdict.Open)]
    [InlineData("no k in side: (flag[k] implies k2)", Verdict.Open)]
    public void What_the_validator_accepts_is_analysed(string condition, Verdict verdict)
    {
        var text = $$"""
            feasibility: 1
            scenario: Odd but sound
            parties: [east, west]
            sets: { side: [east, west] }
            issues: { seat: [only] }
            acts:
              east: { by: east, price: 1 }
              flag[side]: {}
              k2: {}
            facts: [chicken, egg, linked, joined]
            rules:
              - { when: egg, then: chicken }
              - { when: chicken, then: egg }
              - { when: joined, then: linked }
              - { when: "linked or flag[west]", then: joined }
            positions:
              west: { party: west, requires: "{{condition}}" }
            """;

        var analysis = ScenarioAnalyser.Analyse(ScenarioFile.ReadText(text).OrThrow());

        analysis.Verdict.Should().Be(verdict);
        analysis.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void Triples_of_a_thousand_keys_are_refused_before_they_are_made()
    {
        var s = new ScenarioBuilder("Large");
        var place = s.Set("place", Enumerable.Range(0, 1000).Select(i => $"p{i}"));
        var held = s.Act("held", place);
        s.Rule("triples").ForEach([place, place, place]).Never(v => held[v[0]] & held[v[1]] & held[v[2]]);

        var build = () => s.Build();

        build.Should().Throw<ScenarioException>().Which.Diagnostics.Should().ContainSingle(d => d.Severity == Severity.Error)
            .Which.Code.Should().Be(DiagnosticCodes.TooMuchToGround);
    }

    [Fact]
    public void A_chain_of_derived_facts_is_followed_to_its_end_whatever_the_order_of_the_rules()
    {
        const int length = 300;
        var s = new ScenarioBuilder("Chain");
        var north = s.Party("north");
        var given = Enumerable.Range(0, length).Select(i => s.Fact($"given-{i}")).ToList();
        var agreed = Enumerable.Range(0, length).Select(i => s.Fact($"agreed-{i}")).ToList();
        for (var i = length - 1; i > 0; i--)
        {
            s.Rule($"given-rule-{i}").When(given[i - 1]).Then(given[i]);
            s.Rule($"agreed-rule-{i}").When(agreed[i - 1]).Then(agreed[i]);
        }

        s.Rule("seal").When(s.Act("signature")).Then(agreed[0]);
        s.Event(new DateOnly(2024, 1, 1), "It begins", [given[0]]);
        s.Position("last", north).Requires(given[^1] & agreed[^1]).While(given[^1]);

        var analysis = ScenarioAnalyser.Analyse(s.Build());

        analysis.Verdict.Should().Be(Verdict.Open);
        HoldsAt(analysis, $"given-{length - 1}").Should().BeTrue();
        HoldsAt(analysis, $"agreed-{length - 1}").Should().BeNull();
    }

    private static bool? HoldsAt(Analysis analysis, string fact) => analysis.Circumstances.Single(c => c.Id == fact).Holds;
}
