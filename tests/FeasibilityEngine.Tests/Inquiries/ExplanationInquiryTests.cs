using FeasibilityEngine.Authoring;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.Inquiries;

public class ExplanationInquiryTests
{
    private static readonly Scenario Harbour = ScenarioFile.ReadText("""
        feasibility: 1
        scenario: A harbour
        as-of: 2024-01-01
        parties: { north: North, south: South, league: { name: League, role: mediator } }
        issues: { harbour: [north-run, shared, south-run] }
        acts:
          pilots-sent: { by: league, price: 1 }
          toll-paid: { by: south, price: 2 }
        facts: { storm: A storm came, fear: People fear the sea, trust: There is trust, money: There is money }
        rules:
          - { id: pilots-share, never: harbour is shared and not pilots-sent, because: A shared harbour needs pilots. }
          - { id: storms-frighten, when: storm, then: fear }
        events:
          - { on: 2023-05-01, name: A storm, establishes: [storm] }
          - { on: 2025-05-01, name: The storm is forgotten, ends: [storm] }
        positions:
          harbour-north:
            party: north
            says: The North wants the harbour.
            requires: harbour is north-run
            fallbacks:
              - { id: shared, accepts: harbour is shared, cost: 3, available when: not fear or trust and money }
              - { id: later, accepts: harbour is shared or harbour is south-run, cost: 5, tabled: 2024-06-01, available when: trust }
          harbour-south: { party: south, requires: "harbour is one of (shared, south-run) and (toll-paid or not toll-paid)" }
          old-claim: { party: south, requires: harbour is south-run, until: 2020-01-01 }
        developments:
          a: { establishes: [trust] }
          b: { establishes: [money] }
          c: { ends: [storm] }
        """).OrThrow();

    [Fact]
    public void A_rung_out_of_reach_tells_each_smallest_combination_of_developments_and_the_day_that_bring_it()
    {
        var rung = One<RungExplanation>("harbour-north=shared");

        rung.Awaits!.Facts.Should().BeEquivalentTo("fear", "trust", "money");
        Turns(rung.Turns).Should().Equal("c ", "a b ", " 2025-05-01");
        rung.Cost.Should().Be(3);
        rung.Sets.Should().Equal("set-1");
    }

    [Fact]
    public void A_rung_that_waits_for_a_day_too_tells_both() =>
        Turns(One<RungExplanation>("harbour-north=later").Turns).Should().Equal("a 2024-06-01");

    [Theory]
    [InlineData("f0 and f1 and f2 and f3 and f4 and f5 and f6 and f7 and f8", "d0 d1 d2 d3 d4 d5 d6 d7 d8 ", true)]
    [InlineData("f0 and not f0", "", false)]
    public void Among_many_developments_all_together_are_tried_and_nothing_else_is_called_proven(string needed, string turn, bool complete)
    {
        var names = Enumerable.Range(0, 9).ToList();
        var findings = ExplanationInquiry.Ask(
            ScenarioFile.ReadText($$"""
                feasibility: 1
                scenario: A harbour
                parties: { north: North, south: South }
                issues: { harbour: [north-run, shared] }
                facts: { {{string.Join(", ", names.Select(i => $"f{i}: Fact {i}"))}} }
                positions:
                  harbour-north:
                    party: north
                    requires: harbour is north-run
                    fallbacks: [{ id: shared, accepts: harbour is shared, available when: {{needed}} }]
                  harbour-south: { party: south, requires: harbour is shared }
                developments: { {{string.Join(", ", names.Select(i => $"d{i}: {{ establishes: [f{i}] }}"))}} }
                """).OrThrow(),
            ["harbour-north=shared"]);

        Turns(((RungExplanation)findings.Explanations.Single()).Turns).Should().Equal(turn.Length == 0 ? [] : new[] { turn });
        findings.IsComplete.Should().Be(complete);
    }

    [Fact]
    public void What_is_stated_and_what_does_not_count_are_told_as_such()
    {
        var stated = One<RungExplanation>("harbour-north=requires");
        var gone = One<RungExplanation>("old-claim=requires");

        (stated.Counts, stated.Rung.Rung, stated.Awaits, stated.Turns.Count).Should().Be((true, 0, null, 0));
        (gone.Counts, gone.Accepts).Should().Be((false, null));
        One<PositionExplanation>("old-claim").Counts.Should().BeFalse();
    }

    [Fact]
    public void A_position_in_every_set_tells_what_remains_without_it()
    {
        var position = One<PositionExplanation>("harbour-north");

        (position.Indispensable, position.ConcededIn, position.Sets).Should().Be((true, 2, 2));
        var why = position.Why.Should().ContainSingle().Subject;
        why.Id.Should().Be("why-1");
        why.Positions.Select(p => p.Id).Should().Equal("harbour-north", "harbour-south");
        position.Conflicts.Should().Equal("conflict-1");
    }

    [Fact]
    public void An_act_in_every_set_tells_what_remains_while_it_is_withheld()
    {
        var scenario = Harbour with
        {
            Positions = [.. Harbour.Positions.Select(p => p.Id == "harbour-north" ? p with { Rungs = [.. p.Rungs.Take(2)] } : p)],
        };

        var act = (PositionExplanation)ExplanationInquiry.Ask(scenario, ["pilots-sent"]).Explanations.Should().ContainSingle().Subject;

        act.IsAct.Should().BeTrue();
        act.Indispensable.Should().BeTrue();
        var why = act.Why.Should().ContainSingle().Subject;
        why.Positions.Select(p => $"{p.Id} {p.RungId} {p.IsAct}").Should().Equal("harbour-north shared False", "harbour-south requires False", "pilots-sent not-performed True");
        why.Rules.Select(use => use.Rule).Should().Equal("pilots-share");
        why.Kind.Should().Be(ConflictKind.Exclusive);
        why.Derivation.Steps.SelectMany(step => step.Positions).Should().Contain("pilots-sent").And.NotContain("withheld");
    }

    [Fact]
    public void What_remains_without_a_position_is_told_with_the_acts_that_its_fallbacks_promise()
    {
        // That troops may leave after talks is said by North's fallback alone. South waits for talks to begin first: it can stand
        // with the rule, whatever North gives.
        var scenario = ScenarioFile.ReadText("""
            feasibility: 1
            scenario: A border
            parties: { north: North, south: South }
            acts: { troops-leave: { by: south } }
            rules:
              - { id: troops-must-leave, always: troops-leave }
            positions:
              leave-first:
                party: north
                requires: troops-leave
                fallbacks:
                  - { id: leave-later, accepts: troops-leave after talks, cost: 1 }
              talk-first: { party: south, requires: not troops-leave }
            """).OrThrow();

        var position = (PositionExplanation)ExplanationInquiry.Ask(scenario, ["leave-first"]).Explanations.Should().ContainSingle().Subject;

        position.Indispensable.Should().BeTrue();
        position.Why.Should().ContainSingle().Which.Positions.Select(p => p.Id).Should().Equal("leave-first", "talk-first");
    }

    [Fact]
    public void What_is_not_needed_everywhere_has_no_why()
    {
        var act = One<PositionExplanation>("pilots-sent");

        (act.Indispensable, act.ConcededIn, act.Sets, act.Why.Count).Should().Be((false, 1, 2, 0));
        One<PositionExplanation>("toll-paid").NeverUseful.Should().BeTrue();
    }

    [Fact]
    public void An_act_that_no_set_needs_is_as_well_left_out()
    {
        var act = One<RungExplanation>("toll-paid=performed");

        (act.IsInSomeSet, act.DoesAsWell!.Rung.RungId, act.Remaining.Count).Should().Be((false, "not-performed", 0));
        One<RungExplanation>("pilots-sent=performed").Should().Match<RungExplanation>(used => used.IsInSomeSet == true && used.Instead == null && used.DoesAsWell == null);
    }

    [Theory]
    [InlineData("harbour-north=shared", true)]
    [InlineData("harbour-north=half", false)]
    public void A_rung_in_no_set_tells_what_does_as_well_or_what_remains(string name, bool doesAsWell)
    {
        // South takes nothing but all of the harbour: a fallback that gives half of it is not enough, and one below that gives all is not needed.
        var scenario = ScenarioFile.ReadText($$"""
            feasibility: 1
            scenario: A harbour
            parties: { north: North, south: South }
            issues: { harbour: [north-run, half, south-run] }
            positions:
              harbour-north:
                party: north
                requires: harbour is north-run
                fallbacks:
                  - { id: {{(doesAsWell ? "enough" : "half")}}, accepts: harbour is {{(doesAsWell ? "south-run" : "half")}}, cost: 3 }
                  - { id: {{(doesAsWell ? "shared" : "all")}}, accepts: "harbour is one of (half, south-run)", cost: 5 }
              harbour-south: { party: south, requires: harbour is south-run }
            """).OrThrow();

        var rung = (RungExplanation)ExplanationInquiry.Ask(scenario, [name], new AnalysisOptions { Top = 1 }).Explanations.Single();

        rung.IsInSomeSet.Should().BeFalse();
        rung.Instead!.Select(other => other.Rung.RungId).Should().Equal(doesAsWell ? "enough" : "all");
        rung.DoesAsWell?.Rung.RungId.Should().Be("enough");
        (rung.DoesAsWell is not null).Should().Be(doesAsWell);
        rung.Remaining.SelectMany(conflict => conflict.Positions).Select(member => $"{member.Id} {member.RungId}")
            .Should().Equal(doesAsWell ? [] : new[] { "harbour-north half", "harbour-south requires" });
    }

    [Fact]
    public void A_fact_tells_its_chain_what_would_end_it_and_what_waits_for_it()
    {
        var fact = One<FactExplanation>("fear");

        (fact.Circumstance.Holds, fact.Circumstance.Rule).Should().Be((true, "storms-frighten"));
        Turns(fact.Turns).Should().Equal("c ", " 2025-05-01");
        fact.Rules.Should().Equal(new FactRule("storms-frighten", true));
        fact.KeepsOutOfReach.Select(rung => rung.RungId).Should().Equal("shared");
        fact.UsedBy.Should().Equal("harbour-north=shared");
        Turns(One<FactExplanation>("trust").Turns).Should().Equal("a ");
    }

    [Fact]
    public void A_rule_tells_its_conflicts_and_what_its_fact_keeps_out_of_reach()
    {
        One<RuleExplanation>("storms-frighten").KeepsOutOfReach.Select(rung => rung.RungId).Should().Equal("shared");
        One<RuleExplanation>("pilots-share").Conflicts.Should().NotBeEmpty().And.OnlyContain(id => id.StartsWith("returning-", StringComparison.Ordinal));
    }

    [Fact]
    public void A_conflict_tells_how_the_sets_resolve_it()
    {
        var conflict = One<ConflictExplanation>("conflict-1");

        conflict.Resolutions.Select(way => string.Join(' ', way.Concessions.Select(to => $"{to.Id}={to.RungId}")) + ": " + string.Join(' ', way.Sets))
            .Should().BeEquivalentTo("harbour-north=shared: set-1", "harbour-north=later: set-2");
        One<SetExplanation>("set-1").Set.Concessions.Select(c => c.To.Id).Should().Equal("harbour-north", "pilots-sent");
    }

    [Fact]
    public void Everything_that_can_be_explained_is_listed_and_can_be()
    {
        var all = ExplanationInquiry.Ask(Harbour, []).Explainable;
        var findings = ExplanationInquiry.Ask(Harbour, [.. all.Select(name => name.Name)]);

        all.Select(name => name.Kind).Distinct().Should().BeEquivalentTo(Enum.GetValues<ExplainableKind>());
        all.Should().OnlyHaveUniqueItems();
        findings.Unknown.Should().BeEmpty();
        findings.Explanations.Select(e => e.Name).Should().Equal(all.Select(name => name.Name));
    }

    [Fact]
    public void A_name_that_stands_for_nothing_is_unknown()
    {
        var findings = ExplanationInquiry.Ask(Harbour, ["harbour", "fear", "conflict-9"]);

        findings.Unknown.Should().Equal("harbour", "conflict-9");
        findings.Explanations.Should().ContainSingle();
    }

    private static T One<T>(string name) => ExplanationInquiry.Ask(Harbour, [name]).Explanations.Should().ContainSingle().Which.Should().BeOfType<T>().Subject;

    private static IEnumerable<string> Turns(ValueList<Turn> turns) => turns.Select(turn => $"{string.Join(' ', turn.Developments)} {turn.On:yyyy-MM-dd}");
}
