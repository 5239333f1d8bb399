using FeasibilityEngine.Authoring;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.Authoring;

public class ScenarioBuilderTests
{
    private static readonly Reference Ceasefire = new("ceasefire");

    [Fact]
    public void A_builder_gives_the_scenario_that_the_records_would()
    {
        var hardened = new Reference("opinion-hardened");
        var guarantors = new Reference("guarantors-offered");
        var contested = new Reference("contested", "donetsk");
        var expected = new Scenario
        {
            Id = "direct-talks",
            Name = "Direct talks",
            AsOf = new DateOnly(2024, 6, 14),
            Sources = [new Source("seed", "An invented summary: for tests only", new DateOnly(2024, 6, 14), "https://example.org/summary#1")],
            Parties = [new Party("ukraine", "Ukraine"), new Party("russia", "Russia"), new Party("belarus", "Belarus", "mediator")],
            Sets = [new KeySet("territory", ["crimea", "donetsk"])],
            Issues =
            [
                new Issue("troops", "territory", ["present", "withdrawn"], "Are Russian troops there?"),
                new Issue("status", "territory", ["ukrainian", "deferred", "recognised-russian"]),
                new Issue("format", null, ["direct", "no"]),
            ],
            Acts =
            [
                new Act("ceasefire"),
                new Act("aircraft-grounded", null, "belarus", 1.5m, new DateOnly(2022, 2, 27), null, true, "Belarus: no flights", ["seed"]),
                new Act("handover", "territory", "russia"),
            ],
            Facts =
            [
                new Fact("opinion-hardened", null, "Public opinion makes concessions untenable"),
                new Fact("guarantors-offered"),
                new Fact("contested", "territory", null, ["seed"]),
            ],
            Rules =
            [
                new Rule(
                    "no-withdrawal-from-recognised",
                    RuleForm.Never,
                    new Conjunction([Check("troops", "t", "withdrawn"), Check("status", "t", "recognised-russian")]),
                    null,
                    [new Binder("t", "territory")],
                    "A state does not withdraw from territory recognised as its own.",
                    ["seed"]),
                new Rule(
                    "rule-2",
                    RuleForm.Always,
                    new Implication(
                        new Occurrence(new Reference("handover", "t")),
                        new Disjunction([new Negation(new Occurrence(new Reference("handover", "other"))), new Occurrence(Ceasefire)])),
                    null,
                    [new Binder("t", "territory", ["crimea"]), new Binder("other", "territory")]),
                new Rule(
                    "rule-3",
                    RuleForm.When,
                    new Conjunction([new Occurrence(new Reference("contested", "t")), new Negation(new Occurrence(guarantors))]),
                    [hardened],
                    [new Binder("t", "territory")]),
            ],
            Events =
            [
                new Event("event-1", new DateOnly(2022, 4, 1), "Yes", [contested], null, ["seed"]),
                new Event("quiet", new DateOnly(2022, 5, 1), "A \"quiet\" month", null, [contested, guarantors]),
            ],
            Positions =
            [
                new Position(
                    "withdrawal-first",
                    "ukraine",
                    PositionKind.Precondition,
                    [
                        new Rung(Rung.Requires, new Quantified(Quantifier.All, "t", "territory", [], Check("troops", "t", "withdrawn"))),
                        new Rung(
                            "ceasefire-first",
                            new Occurrence(Ceasefire),
                            3,
                            "A ceasefire: then talks",
                            new DateOnly(2025, 3, 11),
                            new Disjunction([new Negation(new Occurrence(hardened)), new Occurrence(guarantors)])),
                        new Rung("rung-2", new Disjunction([new Occurrence(Ceasefire), new Occurrence(new Reference("aircraft-grounded"))]), 4),
                        new Rung(Rung.Waive, Condition.True, 8),
                    ],
                    "Ukraine opens talks only after a complete withdrawal.",
                    new DateOnly(2022, 9, 30),
                    null,
                    null,
                    [new Statement(new DateOnly(2022, 11, 1), "ceasefire-first"), new Statement(new DateOnly(2023, 2, 1), Rung.Requires)],
                    ["seed"]),
                new Position(
                    "recognition",
                    "russia",
                    PositionKind.Demand,
                    [
                        new Rung(Rung.Requires, new Quantified(
                            Quantifier.Any, "t", "territory", [], new OptionCheck(new Reference("status", "t"), ["deferred", "recognised-russian"]))),
                    ],
                    Until: new DateOnly(2026, 1, 1),
                    While: new Occurrence(hardened)),
                new Position(
                    "no-proxies",
                    "ukraine",
                    PositionKind.RedLine,
                    [new Rung(Rung.Requires, new OptionCheck(new Reference("format"), ["no"], Negated: true))]),
            ],
            Developments = [new Development("mediator-steps-in", [guarantors], [hardened], "A mediator steps in.")],
            Expectations =
            [
                new Expectation(new DateOnly(2022, 10, 5), null, ["mediator-steps-in"], Verdict.Remote, ["withdrawal-first"]),
                new Expectation(null, Question.Settlement, null, Verdict.Open),
            ],
        };

        DirectTalksInCode.Scenario().Should().Be(expected);
    }

    [Fact]
    public void A_builder_can_go_on_after_building_and_what_it_built_stays()
    {
        var s = new ScenarioBuilder("Wages");
        var union = s.Party("union");
        var first = s.Build();
        s.Position("raise", union).Requires(Condition.True);

        first.Positions.Should().BeEmpty();
        s.Build().Positions.Should().ContainSingle().Which.Kind.Should().Be(PositionKind.Precondition);
        first.Parties.Should().Equal(new Party("union", "union"));
    }

    [Theory]
    [InlineData("Direct talks, 2024", "direct-talks-2024")]
    [InlineData("  Türkiye – Zürich ", "türkiye-zürich")]
    [InlineData("!", "scenario")]
    public void The_name_for_programs_is_made_from_the_name_for_readers(string name, string id) =>
        new ScenarioBuilder(name).Build().Id.Should().Be(id);

    [Fact]
    public void A_name_for_programs_can_be_given() =>
        new ScenarioBuilder("Direct talks", id: "dt-1").Build().Id.Should().Be("dt-1");

    [Fact]
    public void A_fallback_without_a_cost_costs_one_more_than_the_rung_before()
    {
        var s = new ScenarioBuilder("Wages");
        s.Position("raise", s.Party("union")).Requires(Condition.False)
            .Fallback(Condition.False).Fallback("smaller", Condition.False, cost: 2.5m).Waive();

        s.Build().Positions[0].Rungs.Select(r => (r.Id, r.Cost))
            .Should().Equal(("requires", 0m), ("rung-1", 1m), ("smaller", 2.5m), ("waive", 3.5m));
    }

    [Fact]
    public void A_rule_can_range_over_any_number_of_sets()
    {
        var s = new ScenarioBuilder("Grid");
        var rows = s.Set("rows", "north", "south");
        var columns = s.Set("columns", "east", "west");
        var held = s.Fact("held", rows);
        var open = s.Fact("open", columns);
        s.Rule().ForEach(rows, columns, rows.Except("north")).When(keys => held[keys[0]] & open[keys[1]]).Then(keys => held[keys[2]], keys => open[keys[1]]);

        var rule = s.Build().Rules[0];
        rule.For.Should().Equal(new Binder("r", "rows"), new Binder("c", "columns"), new Binder("r2", "rows", ["north"]));
        rule.Condition.ToString().Should().Be("held[r] and open[c]");
        rule.Then.Should().Equal(new Reference("held", "r2"), new Reference("open", "c"));
    }

    private static OptionCheck Check(string issue, string key, string option) => new(new Reference(issue, key), [option]);
}
