using FeasibilityEngine.Authoring;
using FeasibilityEngine.Peers.Instances;

namespace FeasibilityEngine.Peers.Tests;

public sealed class InstanceScenarioTests
{
    public static TheoryData<string> Ladder => [.. InstanceFiles.Ladder];

    [Theory]
    [MemberData(nameof(Ladder))]
    public void Every_instance_of_the_ladder_is_a_scenario_that_reads_back_as_it_was_written(string instance)
    {
        var scenario = InstanceFiles.Scenario(instance);

        ScenarioFile.ReadText(ScenarioWriter.ToJson(scenario), instance + ".json").OrThrow().Should().Be(scenario);
    }

    [Fact]
    public void A_rung_accepts_what_it_and_the_weaker_rungs_ask_for()
    {
        var ladder = InstanceFiles.Scenario("A-T1-s1").Positions.Single(p => p.Id == "t0-P3-control");

        ladder.Rungs.Select(r => (r.Id, r.Accepts.ToString(), r.Cost)).Should().Equal(
            ("requires", "t0-control is P3 and t0-control is one of (P3, joint) and t0-control is one of (P3, joint, intl)", 0),
            ("rung-1", "t0-control is one of (P3, joint) and t0-control is one of (P3, joint, intl)", 1),
            ("rung-2", "t0-control is one of (P3, joint, intl)", 8),
            ("waive", "true", 10));
    }

    [Fact]
    public void A_rule_over_demands_is_one_over_the_acts_that_demanding_takes()
    {
        var scenario = InstanceFiles.Scenario("E-n20-m20");

        scenario.Rules[0].Condition.ToString().Should().Be("a-3-1 and a-5-2 and a-16-1 and a-17-1");
        scenario.Positions.Single(p => p.Id == "c1").Rungs.Select(r => r.Accepts.ToString())
            .Should().Equal("a-1-0 and a-1-2", "a-1-2", "a-1-2", "true");
    }

    [Fact]
    public void A_budget_counts_a_term_as_often_as_its_weight() =>
        InstanceFiles.Scenario("D-N4").Rules[^1].Condition.ToString().Should()
            .StartWith("at most 4 of (aid-P0 is 1, aid-P0 is 2, aid-P0 is 2, aid-P0 is 3, aid-P0 is 3, aid-P0 is 3, ");

    [Fact]
    public void A_rule_that_asks_for_a_demand_is_refused()
    {
        var demands = new Instance(
            "demands", ["north"], [], [[new Literal(LiteralKind.Demanded, 0, 0)]], [], [new InstancePrecondition(0, "c0", [new InstanceRung(1, [])])]);

        FluentActions.Invoking(() => InstanceScenario.Of(demands)).Should().Throw<NotSupportedException>();
    }
}
