using System.Text.Json;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.Authoring;

public class ScenarioWriterTests
{
    private const string DirectTalks = """
        feasibility: 1
        id: direct-talks
        scenario: Direct talks
        as-of: 2024-06-14
        sources:
          seed:
            text: "An invented summary: for tests only"
            date: 2024-06-14
            url: https://example.org/summary#1
        parties:
          ukraine:
            name: Ukraine
          russia:
            name: Russia
          belarus:
            name: Belarus
            role: mediator
        sets:
          territory: [crimea, donetsk]
        issues:
          troops[territory]:
            options: [present, withdrawn]
            says: Are Russian troops there?
          status[territory]:
            options: [ukrainian, deferred, recognised-russian]
          format:
            options: [direct, "no"]
        acts:
          ceasefire: {}
          aircraft-grounded:
            by: belarus
            price: 1.5
            tabled: 2022-02-27
            irreversible: true
            says: "Belarus: no flights"
            source: seed
          handover[territory]:
            by: russia
        facts:
          opinion-hardened:
            says: Public opinion makes concessions untenable
          guarantors-offered: {}
          contested[territory]:
            source: seed
        rules:
          - id: no-withdrawal-from-recognised
            for: t in territory
            never: troops[t] is withdrawn and status[t] is recognised-russian
            because: A state does not withdraw from territory recognised as its own.
            source: seed
          - id: rule-2
            for: [t in territory except crimea, other in territory]
            always: handover[t] implies not handover[other] or ceasefire
          - id: rule-3
            for: t in territory
            when: contested[t] and not guarantors-offered
            then: opinion-hardened
        events:
          - id: event-1
            on: 2022-04-01
            name: "Yes"
            establishes: ["contested[donetsk]"]
            source: seed
          - id: quiet
            on: 2022-05-01
            name: A "quiet" month
            ends: ["contested[donetsk]", guarantors-offered]
        positions:
          withdrawal-first:
            party: ukraine
            kind: precondition
            says: Ukraine opens talks only after a complete withdrawal.
            requires: "all t in territory: troops[t] is withdrawn"
            from: 2022-09-30
            stated:
              2022-11-01: ceasefire-first
              2023-02-01: requires
            source: seed
            fallbacks:
              - id: ceasefire-first
                says: "A ceasefire: then talks"
                accepts: ceasefire
                cost: 3
                tabled: 2025-03-11
                available when: not opinion-hardened or guarantors-offered
              - id: rung-2
                accepts: ceasefire or aircraft-grounded
                cost: 4
              - id: waive
                accepts: true
                cost: 8
          recognition:
            party: russia
            kind: demand
            requires: "any t in territory: status[t] is one of (deferred, recognised-russian)"
            until: 2026-01-01
            while: opinion-hardened
          no-proxies:
            party: ukraine
            kind: red line
            requires: format is not no
        developments:
          mediator-steps-in:
            establishes: [guarantors-offered]
            ends: [opinion-hardened]
            says: A mediator steps in.
        expect:
          - as-of: 2022-10-05
            assume: [mediator-steps-in]
            verdict: remote
            because: [withdrawal-first]
          - question: settlement
            verdict: open

        """;

    [Fact]
    public void A_scenario_is_written_as_a_file_that_a_person_would_write() =>
        ScenarioWriter.ToYaml(DirectTalksInCode.Scenario()).Should().Be(DirectTalks.ReplaceLineEndings("\n"));

    [Fact]
    public void Equal_scenarios_give_the_same_bytes_whatever_zeros_their_costs_end_in()
    {
        static Scenario Priced(decimal price) => new()
        {
            Id = "x",
            Name = "X",
            Acts = [new Act("step", Price: price)],
        };

        Priced(1.50m).Should().Be(Priced(1.5m));
        ScenarioWriter.ToYaml(Priced(1.50m)).Should().Be(ScenarioWriter.ToYaml(Priced(1.5m))).And.Contain("price: 1.5\n");
        ScenarioWriter.ToJson(Priced(100m)).Should().Contain("\"price\": 100\n");
    }

    [Fact]
    public void Json_says_the_same_under_the_same_keys()
    {
        var text = ScenarioWriter.ToJson(DirectTalksInCode.Scenario());
        text.Should().NotContain("\r").And.EndWith("}\n");
        using var json = JsonDocument.Parse(text);
        var root = json.RootElement;

        root.EnumerateObject().Select(p => p.Name).Should().Equal(
            "feasibility", "id", "scenario", "as-of", "sources", "parties", "sets", "issues", "acts", "facts", "rules", "events", "positions", "developments", "expect");
        root.GetProperty("feasibility").GetInt32().Should().Be(1);
        var withdrawal = root.GetProperty("positions").GetProperty("withdrawal-first");
        withdrawal.GetProperty("from").GetString().Should().Be("2022-09-30");
        withdrawal.GetProperty("requires").GetString().Should().Be("all t in territory: troops[t] is withdrawn");
        withdrawal.GetProperty("fallbacks")[2].GetProperty("accepts").GetBoolean().Should().BeTrue();
        withdrawal.GetProperty("fallbacks")[2].GetProperty("cost").GetDecimal().Should().Be(8);
        root.GetProperty("acts").GetProperty("ceasefire").EnumerateObject().Should().BeEmpty();
    }

    [Fact]
    public void A_first_rung_that_no_file_can_say_is_refused()
    {
        var scenario = new Scenario
        {
            Id = "x",
            Name = "X",
            Positions = [new Position("first", "me", PositionKind.Demand, [new Rung(Rung.Requires, Condition.True, Says: "Words")])],
        };

        FluentActions.Invoking(() => ScenarioWriter.ToYaml(scenario)).Should().Throw<ArgumentException>().WithMessage("The first rung of the position 'first'*");
    }
}
