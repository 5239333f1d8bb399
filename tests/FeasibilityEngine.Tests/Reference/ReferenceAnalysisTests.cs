using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using static FeasibilityEngine.Tests.PlainReference.HandScenario;

namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>The reference on scenarios small enough to work out by hand; each test says how.</summary>
public class ReferenceAnalysisTests
{
    private static readonly Issue Troops = new("troops", null, ["present", "withdrawn"]);
    private static readonly Issue Status = new("status", null, ["own", "deferred", "recognised"]);

    // Withdrawal and recognition do not contradict each other; with the rule they do. Each alone is possible, so the one minimal
    // conflict is both. Either one waived opens: two sets. Alba's middle rung (status deferred) still clashes with recognition.
    private static Scenario LeadCase(params Rule[] rules) => Of(
        [
            Precondition("withdrawal", "alba", Requires(Is("troops", "withdrawn")), new Rung("defer", Is("status", "deferred"), 2), Waive(8)),
            Precondition("recognition", "boro", Requires(Is("status", "recognised")), Waive(5)),
        ],
        issues: [Troops, Status],
        rules: [.. rules]);

    private static readonly Rule NoWithdrawalFromRecognised = Never("no-withdrawal", Is("troops", "withdrawn") & Is("status", "recognised"));

    [Fact]
    public void Withdrawal_and_recognition_stand_together_where_no_rule_ties_them()
    {
        var analysis = new ReferenceAnalysis(LeadCase());
        analysis.Verdict.Should().Be(Verdict.Open);
        analysis.Conflicts.Should().BeEmpty();
        analysis.ConcessionSets.Names().Should().Equal("");
        analysis.PossibleStates.Should().HaveCount(6);
    }

    [Fact]
    public void A_rule_makes_withdrawal_and_recognition_exclude_each_other()
    {
        var analysis = new ReferenceAnalysis(LeadCase(NoWithdrawalFromRecognised));
        analysis.Verdict.Should().Be(Verdict.Openable);
        analysis.PossibleStates.Should().HaveCount(5);
        analysis.Conflicts.Should().Equal("recognition withdrawal");
        analysis.ConcessionSets.Names().Should().BeEquivalentTo("withdrawal=2", "recognition=1");
        analysis.WithinReach.Names().Should().BeEquivalentTo("withdrawal=2", "recognition=1");
        analysis.ConcessionSets.Select(set => set.TotalCost).Should().BeEquivalentTo(new[] { 8m, 5m });
    }

    // The fact follows from recognition, and the rule is about the fact: both rules are needed for the conflict.
    [Fact]
    public void A_conflict_through_a_derived_fact_needs_the_derivation_and_the_constraint()
    {
        var scenario = LeadCase(
            When("recognised-is-foreign", Is("status", "recognised"), "foreign"),
            Never("no-withdrawal", Is("troops", "withdrawn") & Holds("foreign")),
            Never("idle", Is("troops", "present") & Is("status", "own"))) with
        { Facts = [new Fact("foreign")] };
        var analysis = new ReferenceAnalysis(scenario);
        var groups = new RuleGroups(analysis);
        analysis.Conflicts.Should().Equal("recognition withdrawal");
        groups.CanStand([0, 0], false, [0, 1]).Should().BeFalse();
        groups.CanStand([0, 0], false, [0]).Should().BeTrue();
        groups.CanStand([0, 0], false, [1, 2]).Should().BeTrue();
    }

    // Boro's red line cannot be conceded. Alba's floor (troops withdrawn or status own) clashes with it under the rules, so
    // nothing opens; were the last rung a waiver, that would.
    [Fact]
    public void A_floor_that_clashes_with_a_red_line_closes_and_a_waiver_opens()
    {
        static Scenario WithLast(Rung last) => Of(
            [
                Precondition("border", "alba", Requires(Is("troops", "withdrawn") & Is("status", "own")), last),
                Precondition("other", "alba", Requires(Condition.True)),
                RedLine("hold", "boro", Is("troops", "present")),
            ],
            issues: [Troops, Status]);
        var closed = new ReferenceAnalysis(WithLast(new Rung("half", Is("troops", "withdrawn"), 1)));
        closed.Verdict.Should().Be(Verdict.Closed);
        closed.ClosedBy.Should().Equal("border hold");
        closed.ConcessionSets.Should().BeEmpty();
        var opened = new ReferenceAnalysis(WithLast(Waive(3)));
        opened.Verdict.Should().Be(Verdict.Openable);
        opened.ClosedBy.Should().BeEmpty();
        opened.ConcessionSets.Names().Should().Equal("border=1");
    }

    // Alba wants withdrawal; the middle rung (deferred) would do but is tabled only in March, the last rung always.
    // Hypothetically rung 1 suffices. In February the set within reach steps over it to rung 2, and does not accept rung 1's state.
    [Fact]
    public void Within_reach_steps_over_a_middle_rung_that_is_not_tabled_yet()
    {
        static Scenario At(DateOnly asOf) => Of(
            [
                Precondition("border", "alba",
                    Requires(Is("troops", "withdrawn")),
                    new Rung("deferred", Is("status", "deferred"), 1, Tabled: March),
                    new Rung("own", Is("status", "own"), 4)),
                RedLine("hold", "boro", Is("troops", "present")),
                RedLine("not-deferred", "boro", Is("status", "deferred").Implies(Holds("talks"))),
            ],
            issues: [Troops, Status],
            asOf: asOf);
        var february = new ReferenceAnalysis(At(February));
        february.Verdict.Should().Be(Verdict.Openable);
        february.ConcessionSets.Names().Should().Equal("border=1");
        february.WithinReach.Names().Should().Equal("border=2");
        february.WithinReach[0].TotalCost.Should().Be(4);
        february.CanStand([2, 0, 0], withinReach: true).Should().BeTrue();
        var deferred = february.PossibleStates.First(state => state.Options.SequenceEqual([0, 1]));
        february.Ladders[0].FirstAccepting(deferred, withinReach: false).Should().Be(1);
        february.Ladders[0].FirstAccepting(deferred, withinReach: true).Should().Be(3, "the middle rung is not within reach");
        new ReferenceAnalysis(At(March)).WithinReach.Names().Should().Equal("border=1");
    }

    // Grounding the aircraft costs Cyra 1 and happens only as its concession. Alba insists on it: the conflict is Alba's
    // position and the act that is not performed. Either Alba waives or Cyra performs.
    [Fact]
    public void A_priced_act_is_a_member_of_conflicts_and_of_sets()
    {
        var scenario = Of(
            [Precondition("quiet-skies", "alba", Requires(Holds("grounded")), Waive(6))],
            acts: [new Act("grounded", By: "cyra", Price: 1), new Act("parade")]);
        var analysis = new ReferenceAnalysis(scenario);
        analysis.Conflicts.Should().Equal("grounded quiet-skies");
        analysis.ConcessionSets.Names().Should().BeEquivalentTo("grounded=1", "quiet-skies=1");
        analysis.Ladders[0].Rungs.Select(rung => rung.Id).Should().Equal("not-performed", "performed");
    }

    // A free act needs nobody's concession, and a settlement does not ask for preconditions.
    [Fact]
    public void A_free_act_happens_as_the_state_needs_and_preconditions_do_not_count_for_a_settlement()
    {
        var scenario = Of(
            [
                Precondition("ceasefire-first", "alba", Requires(Holds("ceasefire"))),
                new Position("guarantee", "alba", PositionKind.Demand, [Requires(Condition.False)]),
            ],
            acts: [new Act("ceasefire")]);
        new ReferenceAnalysis(scenario).Verdict.Should().Be(Verdict.Open);
        var settlement = new ReferenceAnalysis(scenario, Question.Settlement);
        settlement.Verdict.Should().Be(Verdict.Closed);
        settlement.Conflicts.Should().Equal("guarantee");
    }

    // Stated at the middle rung in February, back at the first one in March. At the middle rung, deferring is accepted at no cost,
    // and withdrawal still is.
    [Fact]
    public void A_position_softens_and_hardens_with_the_rung_at_which_it_is_stated()
    {
        static ReferenceAnalysis At(DateOnly asOf) => new(Of(
            [
                Precondition("border", "alba", Requires(Is("troops", "withdrawn")), new Rung("defer", Is("status", "deferred"), 2), Waive(8)) with
                {
                    Stated = [new Statement(February, "defer"), new Statement(March, Rung.Requires)],
                },
                RedLine("hold", "boro", Is("troops", "present")),
            ],
            issues: [Troops, Status],
            asOf: asOf));
        At(January).ConcessionSets.Names().Should().Equal("border=1");
        At(February).Verdict.Should().Be(Verdict.Open);
        At(February).Ladders[0].Rungs.Select(rung => rung.Id).Should().Equal("defer", Rung.Waive);
        At(February).Ladders[0].Rungs[1].Cost.Should().Be(6, "waiving costs 8 in all, of which deferring, at 2, is stated by now");
        At(February).Ladders[0].FirstAccepting(new World([1, 0], [true], []), withinReach: false).Should().Be(0, "withdrawal is still accepted");
        At(March).ConcessionSets.Names().Should().Equal("border=1");
    }

    // In force from February on, no longer in March, and only while the fact holds, which an event of February establishes.
    [Fact]
    public void A_position_counts_from_its_first_day_until_the_day_before_its_last_while_its_condition_holds()
    {
        static Verdict At(DateOnly asOf, params ValueList<Event> events) => new ReferenceAnalysis(Of(
            [new Position("border", "alba", PositionKind.Precondition, [Requires(Condition.False)], From: February, Until: March, While: Holds("tension"))],
            facts: [new Fact("tension")],
            events: events,
            asOf: asOf)).Verdict;
        var tension = new Event("clash", February, "A clash", [new Reference("tension")]);
        At(January, tension).Should().Be(Verdict.Open);
        At(February, tension).Should().Be(Verdict.Closed);
        At(March.AddDays(-1), tension).Should().Be(Verdict.Closed);
        At(March, tension).Should().Be(Verdict.Open);
        At(February).Should().Be(Verdict.Open, "nothing establishes the fact");
        At(February, tension, new Event("truce", February, "A truce", Ends: [new Reference("tension")])).Should().Be(Verdict.Open, "the later line of a day counts");
        At(February, new Event("truce", February, "A truce", Ends: [new Reference("tension")]), tension).Should().Be(Verdict.Closed);
    }

    // The waiver is tenable only without outrage; outrage follows from a discovery by a rule, and guarantors end that.
    [Fact]
    public void What_can_be_given_waits_for_a_fact_that_a_rule_derives_and_a_development_changes()
    {
        var scenario = Of(
            [new Position("border", "alba", PositionKind.Precondition, [Requires(Condition.False), new Rung(Rung.Waive, Condition.True, 1, AvailableWhen: !Holds("outrage"))])],
            facts: [new Fact("discovery"), new Fact("outrage"), new Fact("guarantors")],
            rules: [When("outrage-follows", Holds("discovery") & !Holds("guarantors"), "outrage")],
            events: [new Event("found", February, "A discovery", [new Reference("discovery")])]) with
        { Developments = [new Development("guarantee", [new Reference("guarantors")])] };
        new ReferenceAnalysis(scenario, asOf: January).Verdict.Should().Be(Verdict.Openable);
        new ReferenceAnalysis(scenario).Verdict.Should().Be(Verdict.Remote, "the default day is that of the event");
        new ReferenceAnalysis(scenario, Question.Talks, null, "guarantee").Verdict.Should().Be(Verdict.Openable);
    }

    // Two facts that derive each other hold only if something else brings one of them about.
    [Fact]
    public void Facts_do_not_hold_by_deriving_each_other_in_a_circle()
    {
        var scenario = Of(
            [Precondition("trust-first", "alba", Requires(Holds("trust")))],
            acts: [new Act("gesture", By: "boro", Price: 2)],
            facts: [new Fact("trust"), new Fact("calm")],
            rules: [When("a", Holds("calm"), "trust"), When("b", Holds("trust"), "calm"), When("c", Holds("gesture"), "calm")]);
        var analysis = new ReferenceAnalysis(scenario);
        analysis.Conflicts.Should().Equal("gesture trust-first");
        analysis.ConcessionSets.Names().Should().Equal("gesture=1");
        new RuleGroups(analysis).CanStand([0, 0], false, []).Should().BeFalse("no rule is needed: nothing supports the fact");
    }

    // Exactly one of three, and never any of them: no state is left, whatever anyone wants.
    [Fact]
    public void Rules_that_exclude_every_state_are_inconsistent()
    {
        var scenario = Of(
            [Precondition("anything", "alba", Requires(Condition.True))],
            acts: [new Act("a"), new Act("b"), new Act("c")],
            rules:
            [
                Always("one", new Counted(CountKind.Exactly, 1, [Holds("a"), Holds("b"), Holds("c")])),
                Never("none", Holds("a") | Holds("b") | Holds("c")),
            ]);
        var analysis = new ReferenceAnalysis(scenario);
        analysis.Verdict.Should().Be(Verdict.Inconsistent);
        analysis.ConcessionSets.Should().BeEmpty();
    }
}
