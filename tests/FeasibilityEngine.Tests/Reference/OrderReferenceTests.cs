using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using static FeasibilityEngine.Tests.PlainReference.HandScenario;

namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>The reference on small scenarios about who goes first; each test says how to work it out by hand.</summary>
public class OrderReferenceTests
{
    private static readonly Act Curbs = new("curbs", By: "alba");
    private static readonly Act Relief = new("relief", By: "boro");
    private static readonly Act Report = new("report", By: "cyra");

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    [InlineData(3, 13)]
    [InlineData(4, 75)]
    [InlineData(5, 541)]
    [InlineData(6, 4683)]
    [InlineData(7, 47293)]
    public void There_are_as_many_ways_to_order_things_as_Fubini_counted(int things, int count)
    {
        Preorders.Of(things).Should().HaveCount(count);
        Preorders.Of(things).Select(steps => string.Join(' ', steps)).Should().OnlyHaveUniqueItems();
    }

    // Each wants the other to move first. Both performed, neither order suits both; one left out, its partner's wish fails.
    [Fact]
    public void Curbs_before_relief_and_relief_before_curbs_exclude_each_other()
    {
        var analysis = new ReferenceAnalysis(Of(
            [
                Precondition("curbs-first", "boro", Requires(Before("curbs", "relief")), new Rung("together", With("curbs", "relief"), 2)),
                Precondition("relief-first", "alba", Requires(Before("relief", "curbs")), new Rung("together", With("curbs", "relief"), 3)),
            ],
            acts: [Curbs, Relief]));
        analysis.Conflicts.Should().Equal("curbs-first relief-first");
        analysis.ConcessionSets.Names().Should().Equal("curbs-first=1 relief-first=1");
        analysis.ConcessionSets[0].TotalCost.Should().Be(5);
    }

    // `curbs before relief` asks for the curbs and not for the relief, so without relief it holds.
    [Fact]
    public void Before_asks_for_the_first_act_only()
    {
        Verdict With(params Condition[] wants) => new ReferenceAnalysis(Of(
            [.. wants.Select((want, index) => Precondition($"p{index}", "alba", Requires(want)))], acts: [Curbs, Relief])).Verdict;
        With(Before("curbs", "relief"), !Holds("relief")).Should().Be(Verdict.Open);
        With(Before("curbs", "relief"), !Holds("curbs")).Should().Be(Verdict.Closed);
        With(new Order(new("relief"), OrderKind.After, new("curbs")), !Holds("relief")).Should().Be(Verdict.Open);
        With(OrderReferenceTests.With("curbs", "relief"), !Holds("relief")).Should().Be(Verdict.Closed);
        With(Before("curbs", "curbs")).Should().Be(Verdict.Closed);
        With(OrderReferenceTests.With("curbs", "curbs")).Should().Be(Verdict.Open);
    }

    // a before b, b before c, c before a: any two of them are fine, all three are a circle.
    [Fact]
    public void Three_parties_in_a_circle_need_one_to_give_way()
    {
        var analysis = new ReferenceAnalysis(Of(
            [
                Precondition("p1", "alba", Requires(Before("curbs", "relief")), Waive(1)),
                Precondition("p2", "boro", Requires(Before("relief", "report")), Waive(1)),
                Precondition("p3", "cyra", Requires(Before("report", "curbs")), Waive(1)),
            ],
            acts: [Curbs, Relief, Report]));
        analysis.Conflicts.Should().Equal("p1 p2 p3");
        analysis.ConcessionSets.Names().Should().BeEquivalentTo("p1=1", "p2=1", "p3=1");
        new RuleGroups(analysis).CanStand([0, 0, null], false, []).Should().BeTrue();
    }

    // What is not promised is done by the time talks begin. The relief is promised, so the curbs can come after talks only if
    // they are promised as well.
    [Fact]
    public void Only_a_promised_act_comes_after_talks()
    {
        Verdict Of(params Condition[] wants) => new ReferenceAnalysis(HandScenario.Of(
            [.. wants.Select((want, index) => Precondition($"p{index}", "alba", Requires(want)))], acts: [Curbs, Relief])).Verdict;
        Of(AfterTalks("relief")).Should().Be(Verdict.Open);
        Of(AfterTalks("relief"), Before("relief", "curbs"), With("curbs", "curbs")).Should().Be(Verdict.Closed);
        Of(AfterTalks("relief"), Before("relief", "curbs"), With("curbs", "curbs"), AfterTalks("curbs") | Condition.True).Should().Be(Verdict.Open);
        Of(Before("talks", "relief") & With("relief", "relief")).Should().Be(Verdict.Open, "literally: talks come first");
        Of(Before("talks", "relief"), !Holds("relief")).Should().Be(Verdict.Open, "not performed is not before talks");
        Of(AfterTalks("relief"), !With("relief", "relief")).Should().Be(Verdict.Closed, "a promise is to be kept");
        Of(new Order(new(Act.Talks), OrderKind.After, new("relief"))).Should().Be(Verdict.Open, "this is relief before talks, no promise");
        Of(new Order(new(Act.Talks), OrderKind.After, new("relief")), With("relief", "talks")).Should().Be(Verdict.Closed);
    }

    // A promise in a position that does not count today, or in a demand, still makes the act one that can come later.
    [Fact]
    public void A_promise_anywhere_lets_an_act_come_later()
    {
        var scenario = Of(
            [
                Precondition("p", "alba", Requires(Before("curbs", "relief") & With("curbs", "talks") & With("relief", "relief"))),
                new Position("d", "boro", PositionKind.Demand, [Requires(!AfterTalks("relief"))]),
            ],
            acts: [Curbs, Relief]);
        new ReferenceAnalysis(scenario).Verdict.Should().Be(Verdict.Open);
        new ReferenceAnalysis(scenario with { Positions = [scenario.Positions[0]] }).Verdict.Should().Be(Verdict.Closed);
    }

    // A bare act in a precondition is one that is performed when talks begin; in a demand, a red line and a rule at any step.
    [Fact]
    public void A_bare_act_in_a_precondition_is_not_met_by_a_promise()
    {
        static ReferenceAnalysis Asked(Position other, Question question = Question.Talks, params ValueList<Rule> rules) => new(Of(
            [new Position("promised", "alba", PositionKind.RedLine, [Requires(AfterTalks("relief"))]), other], acts: [Relief], rules: rules), question);
        Asked(Precondition("bare", "boro", Requires(Holds("relief")))).Conflicts.Should().Equal("bare promised");
        Asked(Precondition("bare", "boro", Requires(!Holds("relief")))).Verdict.Should().Be(Verdict.Open);
        Asked(new Position("bare", "boro", PositionKind.Demand, [Requires(Holds("relief"))]), Question.Settlement).Verdict.Should().Be(Verdict.Open);
        Asked(new Position("bare", "boro", PositionKind.Demand, [Requires(!Holds("relief"))]), Question.Settlement).Verdict.Should().Be(Verdict.Closed);
        Asked(RedLine("bare", "boro", Holds("relief"))).Verdict.Should().Be(Verdict.Open);
        Asked(Precondition("any", "boro", Requires(Condition.True)), Question.Talks, Never("none", Holds("relief"))).Verdict.Should().Be(Verdict.Closed);
    }

    // The priced act is not performed as stated; a promise of it is a performance, so the concession is needed.
    [Fact]
    public void Promising_a_priced_act_is_performing_it() => new ReferenceAnalysis(Of(
        [Precondition("promised", "alba", Requires(AfterTalks("visit")))], acts: [new Act("visit", By: "boro", Price: 2)]))
        .ConcessionSets.Names().Should().Equal("visit=1");

    // Before anything is done, `recognition implies withdrawal` holds. Recognition first would break it in between, though in the
    // end both are there; together it is kept.
    [Fact]
    public void A_red_line_holds_after_every_step()
    {
        static ReferenceAnalysis Asked(Condition order, Condition line) => new(Of(
            [Precondition("order", "boro", Requires(order & Holds("withdrawal"))), RedLine("line", "alba", line)],
            acts: [new Act("recognition", By: "alba"), new Act("withdrawal", By: "boro")]));
        var line = Holds("recognition").Implies(Holds("withdrawal"));
        Asked(Before("recognition", "withdrawal"), line).Conflicts.Should().Equal("line order");
        Asked(Before("withdrawal", "recognition"), line).Verdict.Should().Be(Verdict.Open);
        Asked(With("withdrawal", "recognition"), line).Verdict.Should().Be(Verdict.Open);
        Asked(Before("recognition", "withdrawal"), Holds("withdrawal")).Verdict.Should().Be(Verdict.Open, "what does not hold before the first step need not hold in between");
        Asked(Before("recognition", "withdrawal"), Holds("recognition").Implies(Before("recognition", "withdrawal"))).Verdict.Should().Be(Verdict.Open);
    }

    // Talks are not performed before their step: the line `not curbs or talks` lets the curbs come with talks, not before them.
    [Fact]
    public void In_a_red_line_talks_count_from_their_own_step_on()
    {
        static Verdict Asked(Condition order) => new ReferenceAnalysis(Of(
            [Precondition("order", "boro", Requires(order)), RedLine("line", "alba", !Holds("curbs") | Holds("talks"))], acts: [Curbs])).Verdict;
        Asked(Before("curbs", "talks")).Should().Be(Verdict.Closed);
        Asked(With("curbs", "talks")).Should().Be(Verdict.Open);
    }

    // The fact follows from the curbs without the relief. With the rule, curbs first break the line in between; the rule is needed.
    [Fact]
    public void A_red_line_over_a_fact_is_worked_out_anew_at_every_step()
    {
        var scenario = Of(
            [Precondition("order", "boro", Requires(Before("curbs", "relief") & With("relief", "relief"))), RedLine("line", "alba", !Holds("exposed"))],
            acts: [Curbs, Relief],
            facts: [new Fact("exposed")],
            rules: [When("exposure", Holds("curbs") & !Holds("relief"), "exposed"), Never("other", Holds("curbs") & !Holds("talks"))]);
        var analysis = new ReferenceAnalysis(scenario);
        analysis.Conflicts.Should().Equal("line order");
        var groups = new RuleGroups(analysis);
        groups.CanStand([0, 0], false, [0]).Should().BeFalse();
        groups.CanStand([0, 0], false, [1]).Should().BeTrue("without the derivation nothing makes the fact hold in between");
    }

    // A rule is about the state as a whole: curbs without relief are never there in the end.
    [Fact]
    public void A_rule_need_not_hold_in_between() => new ReferenceAnalysis(Of(
        [Precondition("order", "boro", Requires(Before("curbs", "relief")))],
        acts: [Curbs, Relief],
        rules: [Never("both", Holds("curbs") & !Holds("relief"))])).Verdict.Should().Be(Verdict.Open);

    // All curbs before relief; relief before the curbs in the north: a circle through one key.
    [Fact]
    public void Order_is_asked_key_by_key()
    {
        var each = new Quantified(Quantifier.All, "t", null, [], new Order(new("curbs", "t"), OrderKind.Before, new("relief")));
        var scenario = Of(
            [
                Precondition("all-first", "boro", Requires(each), Waive(1)),
                Precondition("relief-first", "alba", Requires(new Order(new("relief"), OrderKind.Before, new("curbs", "north"))), Waive(1)),
            ],
            acts: [Curbs with { Over = "area" }, Relief]) with
        { Sets = [new KeySet("area", ["north", "south"])] };
        new ReferenceAnalysis(scenario).Conflicts.Should().Equal("all-first relief-first");
    }

    private static Order Before(string act, string other) => new(new(act), OrderKind.Before, new(other));

    private static Order With(string act, string other) => new(new(act), OrderKind.With, new(other));

    private static Order AfterTalks(string act) => new(new(act), OrderKind.After, new(Act.Talks));
}
