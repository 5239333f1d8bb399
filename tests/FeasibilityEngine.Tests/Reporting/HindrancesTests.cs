using System.Text.Json;
using CsCheck;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Reporting.Words;
using FeasibilityEngine.Tests.Laws;

namespace FeasibilityEngine.Tests.Reporting;

/// <summary>Of the facts that a condition names, those that stand as it asks are no reason why it fails.</summary>
public class HindrancesTests
{
    private const int Facts = 6;

    private static readonly ReportOptions OnOneLine = new() { Width = 2000 };

    private static readonly Scenario Ford = ScenarioFile.ReadText("""
        feasibility: 1
        scenario: A ford
        as-of: 2024-06-14
        parties: { north: North, south: South }
        issues: { toll: [northern, shared, southern] }
        facts: { peace: peace has come, storm: a storm rages, late: it is late }
        events:
          - { id: dusk, on: 2024-06-01, name: Dusk falls, establishes: late }
        positions:
          n:
            party: north
            requires: toll is northern
            fallbacks:
              - { id: shared, accepts: toll is shared, cost: 2, available when: peace }
              - { id: waive, cost: 5, available when: storm }
          s:
            party: south
            requires: toll is southern
            fallbacks:
              - { id: shared, accepts: toll is shared, cost: 3, available when: peace and late and not storm }
              - { id: waive, cost: 7, available when: peace or late and storm }
        """).OrThrow();

    [Fact]
    public void A_fact_that_would_be_in_the_way_is_not_told_as_missing()
    {
        var told = TextReport.Render(ScenarioAnalyser.Analyse(Ford), OnOneLine);

        told.Should().Contain("It is not so that peace has come (peace), as told under A. What would lift this hindrance: the condition “peace and late and not storm”.");
        told.Should().Contain("What would lift this hindrance: the condition “peace or late and storm”.").And.NotContain("Any of these");
        told.Should().NotContain("it is late (late");
    }

    [Fact]
    public void A_reason_that_another_concession_has_told_is_told_of_the_next_one_too()
    {
        var given = new[] { new Supposition("n", "shared"), new Supposition("s", "shared") };
        var told = TextReport.Render(WhatIfInquiry.Ask(Ford, new AnalysisOptions { Suppose = given.ToValueList() }), OnOneLine);

        told.Should().Contain("only where peace has come. Nothing has established by 14 June 2024 that peace has come (peace).");
        told.Should().Contain("it is not so that a storm rages. It is not so that peace has come (peace), as told above.");
    }

    [Fact]
    public void What_came_within_reach_did_so_through_the_fact_that_was_missing()
    {
        var scenario = Ford with
        {
            AsOf = null,
            Events =
            [
                .. Ford.Events,
                new Event("calm", new DateOnly(2024, 7, 1), "Calm comes", Establishes: [new Reference("peace")], Ends: [new Reference("late")]),
            ],
        };

        using var json = JsonDocument.Parse(JsonReport.Render(TimelineInquiry.Ask(scenario)));
        var reach = json.RootElement.GetProperty("timeline").EnumerateArray().Last().GetProperty("reach").EnumerateArray().Single(change => change.GetProperty("rungId").GetString() == "waive" && change.GetProperty("party").GetString() == "south");
        reach.GetProperty("withinReach").GetBoolean().Should().BeTrue();
        reach.GetProperty("because").EnumerateArray().Select(sentence => sentence.GetString()).Should().Equal(
            "It is tenable only where either peace has come, or it is late and a storm rages.", "From 1 July 2024 on, peace has come (peace; event: Calm comes).");
    }

    [Fact]
    public void While_these_facts_stand_as_they_do_nothing_else_makes_the_condition_hold() =>
        Gen.Select(Conditions(3), Gen.Bool.Array[Facts], Gen.Bool.Array[Facts]).Hold(drawn =>
        {
            var (condition, standing, otherwise) = drawn;
            var against = Hindrances.To(condition, fact => standing[Number(fact)]);
            if (against.Count == 0)
            {
                return;
            }

            Hindrances.To(condition, fact => (against.Contains(fact) ? standing : otherwise)[Number(fact)]).Should().NotBeEmpty("{0} stand against {1}", string.Join(", ", against), condition);
        });

    [Fact]
    public void Where_each_fact_is_named_once_the_condition_holds_once_all_of_them_have_turned() =>
        Gen.Select(Gen.Shuffle(Enumerable.Range(0, Facts).ToArray()), Gen.Bool.Array[Facts], Gen.Int[0, 1023], Gen.Bool.Array[Facts]).Hold(drawn =>
        {
            var (order, denied, shape, standing) = drawn;
            var condition = order.Select((fact, i) => denied[i] ? new Negation(Fact(fact)) : Fact(fact)).Aggregate((one, other) => ((shape >>= 1) % 3) switch
            {
                0 => (Condition)new Conjunction([one, other]),
                1 => new Disjunction([one, other]),
                _ => new Implication(one, other),
            });
            var against = Hindrances.To(condition, fact => standing[Number(fact)]);

            Hindrances.To(condition, fact => standing[Number(fact)] != against.Contains(fact)).Should().BeEmpty("{0} alone stand against {1}", string.Join(", ", against), condition);
        });

    [Theory]
    [InlineData("f0 and not f1", "", "f0")]
    [InlineData("f0 or f1 and f2", "f2", "f0, f1")]
    [InlineData("f0 implies f1", "f0", "f0, f1")]
    [InlineData("not (f0 or f1)", "f1", "f1")]
    [InlineData("at least 2 of (f0, f1, f2)", "f1", "f0, f2")]
    [InlineData("at most 1 of (f0, f1, f2)", "f1, f2", "f1, f2")]
    [InlineData("exactly one of (f0, f1, f2)", "f0, f2", "f0, f2")]
    [InlineData("not exactly one of (f0, f1)", "f0", "f0, f1")]
    [InlineData("f0 and not f1", "f0", "")]
    public void Only_what_fails_is_named(string condition, string hold, string against) =>
        string.Join(", ", Hindrances.To(ConditionText.Parse(condition), fact => hold.Split(", ").Contains(fact.Name))).Should().Be(against);

    private static Condition Fact(int number) => new Occurrence(new Reference("f" + number));

    private static int Number(Reference fact) => fact.Name[1] - '0';

    private static Gen<Condition> Conditions(int depth)
    {
        var fact = Gen.Int[0, Facts - 1].Select(Fact);
        if (depth == 0)
        {
            return fact;
        }

        var part = Conditions(depth - 1);
        var parts = part.Array[2, 3].Select(many => many.ToValueList());
        return Gen.OneOf<Condition>(
            fact,
            part.Select(operand => (Condition)new Negation(operand)),
            parts.Select(operands => (Condition)new Conjunction(operands)),
            parts.Select(operands => (Condition)new Disjunction(operands)),
            Gen.Select(part, part, (one, other) => (Condition)new Implication(one, other)),
            Gen.Select(parts, Gen.Int[0, 2], (operands, number) => (Condition)new Counted(CountKind.AtMost, number, operands)),
            Gen.Select(parts, Gen.Int[1, 3], (operands, number) => (Condition)new Counted(CountKind.AtLeast, number, operands)),
            parts.Select(operands => (Condition)new Counted(CountKind.Exactly, 1, operands)));
    }
}
