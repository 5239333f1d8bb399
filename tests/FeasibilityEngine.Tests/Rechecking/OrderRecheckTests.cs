using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Rechecking;
using static FeasibilityEngine.Tests.PlainReference.HandScenario;

namespace FeasibilityEngine.Tests.Rechecking;

/// <summary>The second check lets right answers about order through and stops wrong ones.</summary>
public class OrderRecheckTests
{
    private static readonly Act Curbs = new("curbs", By: "alba");
    private static readonly Act Relief = new("relief", By: "boro");
    private static readonly Act Report = new("report", By: "cyra");

    // Curbs before the relief, which is promised for after talks; the report is due when talks begin.
    private static readonly Scenario Deal = Of(
        [
            Precondition("curbs-first", "boro", Requires(Before("curbs", "relief"))),
            Precondition("promise", "alba", Requires(AfterTalks("relief"))),
            Precondition("report-due", "alba", Requires(Holds("report"))),
        ],
        acts: [Curbs, Relief, Report]);

    public static TheoryData<string> WrongPaths => [.. Wrong.Keys];

    private static Dictionary<string, string[][]> Wrong => new(StringComparer.Ordinal)
    {
        ["no steps"] = [],
        ["no talks"] = [["curbs", "report"], ["relief"]],
        ["talks twice"] = [["curbs", "report"], ["talks"], ["talks"], ["relief"]],
        ["an act twice"] = [["curbs", "report"], ["curbs", "talks"], ["relief"]],
        ["an act left out"] = [["curbs", "talks"], ["relief"]],
        ["an act too many"] = [["curbs", "report"], ["talks", "visit"], ["relief"]],
        ["an empty step"] = [["curbs", "report"], [], ["talks"], ["relief"]],
        ["the relief first"] = [["relief"], ["curbs", "report", "talks"]],
        ["the promise not kept for later"] = [["curbs", "report"], ["relief", "talks"]],
        ["the report after talks, though nobody promises it"] = [["curbs", "talks"], ["relief", "report"]],
    };

    [Fact]
    public void A_right_path_is_let_through()
    {
        Check(Deal, Set(["curbs", "relief", "report"], ["curbs", "report", "talks"], ["relief"]));
        Check(Deal, Set(["curbs", "relief", "report"], ["report"], ["curbs"], ["talks"], ["relief"]));
    }

    [Theory]
    [MemberData(nameof(WrongPaths))]
    public void A_wrong_path_is_noticed(string name) => Stops(() => Check(Deal, Set(["curbs", "relief", "report"], Wrong[name])));

    [Fact]
    public void A_step_that_is_said_to_be_on_the_wrong_side_of_talks_is_noticed()
    {
        var set = Set(["curbs", "relief", "report"], ["curbs", "report", "talks"], ["relief"]);
        Stops(() => Check(Deal, set with { Steps = [.. set.Steps.Select(step => step with { AfterTalks = false })] }));
    }

    // The relief is promised, so a bare relief in a precondition is one that is there when talks begin; in a demand it is not.
    [Fact]
    public void A_promise_does_not_meet_a_bare_act_of_a_precondition()
    {
        Scenario With(Position position) => Deal with { Positions = [Deal.Positions[1], position] };
        var set = Set(["relief"], ["talks"], ["relief"]);
        Stops(() => Check(With(Precondition("bare", "boro", Requires(Holds("relief")))), set));
        Check(With(Precondition("bare", "boro", Requires(!Holds("relief")))), set);
        Check(With(RedLine("bare", "boro", Holds("relief"))), set);
    }

    // Before anything is done the line holds, so it is to hold when only one of them is done.
    [Fact]
    public void A_path_that_breaks_a_red_line_in_between_is_noticed()
    {
        var scenario = Of(
            [
                RedLine("line", "alba", Holds("curbs").Implies(Holds("relief"))),
                Precondition("one-first", "boro", Requires(Before("curbs", "relief") | Before("relief", "curbs"))),
            ],
            acts: [Curbs, Relief]);
        Check(scenario, Set(["curbs", "relief"], ["relief"], ["curbs", "talks"]));
        Stops(() => Check(scenario, Set(["curbs", "relief"], ["curbs"], ["relief", "talks"])));
        Check(
            scenario with { Positions = [RedLine("line", "alba", Holds("relief")), scenario.Positions[1]] },
            Set(["curbs", "relief"], ["curbs"], ["relief", "talks"]));
    }

    [Fact]
    public void A_red_line_over_a_derived_fact_is_worked_out_anew_at_each_step()
    {
        var scenario = Of(
            [RedLine("line", "alba", !Holds("exposed")), Precondition("order", "boro", Requires(Before("curbs", "relief") | Before("relief", "curbs")))],
            acts: [Curbs, Relief],
            facts: [new Fact("exposed")],
            rules: [When("exposure", Holds("curbs") & !Holds("relief"), "exposed")]);
        Check(scenario, Set(["curbs", "relief"], [("exposed", "false")], ["relief"], ["curbs", "talks"]));
        Stops(() => Check(scenario, Set(["curbs", "relief"], [("exposed", "false")], ["curbs"], ["relief", "talks"])));
    }

    [Fact]
    public void A_rule_about_order_that_the_path_breaks_is_noticed()
    {
        var scenario = Of([], acts: [Curbs, Relief], rules: [Always("curbs-first", Before("curbs", "relief"))]);
        Check(scenario, Set(["curbs", "relief"], ["curbs"], ["relief", "talks"]));
        Stops(() => Check(scenario, Set(["curbs", "relief"], ["curbs", "relief", "talks"])));
        Checker(scenario).CheckPossible(Offered(("curbs", -2), ("relief", 0)));
        Stops(() => Checker(scenario).CheckPossible(Offered(("curbs", 0), ("relief", 0))));
        Stops(() => Checker(scenario).CheckPossible(Offered(("curbs", 1), ("relief", 2))));
    }

    [Fact]
    public void A_circle_of_three_is_confirmed_and_shown_to_be_minimal()
    {
        var scenario = Circle(Before("curbs", "relief"), Before("relief", "report"), Before("report", "curbs"));
        OfferedState[] without = [Offered(("relief", -3), ("report", -2), ("curbs", -1)), Offered(("report", -3), ("curbs", -2), ("relief", -1)), Offered(("curbs", -3), ("relief", -2), ("report", -1))];
        Checker(scenario).CheckConflict(new Proof(Conflict(3), false, without), Nothing).Should().BeTrue();
        Stops(() => Checker(scenario).CheckConflict(new Proof(Conflict(3), false, [without[1], without[1], without[2]]), Nothing));
        Stops(() => Checker(scenario).CheckConflict(new Proof(Conflict(3), false, [.. without.Take(2)]), Nothing));
        Stops(() => Checker(scenario).CheckConflict(new Proof(Conflict(2), false, [.. without.Take(2)]), Nothing));
    }

    [Fact]
    public void Positions_that_can_be_ordered_are_no_conflict()
    {
        var scenario = Circle(Before("curbs", "relief"), Before("relief", "report"), Before("curbs", "report"));
        OfferedState[] without = [.. Enumerable.Repeat(Offered(("curbs", -3), ("relief", -2), ("report", -1)), 3)];
        Stops(() => Checker(scenario).CheckConflict(new Proof(Conflict(3), false, without), Nothing));
    }

    [Fact]
    public void A_red_line_is_a_member_by_what_it_asks_of_every_step()
    {
        var scenario = Of(
            [
                Precondition("p0", "boro", Requires(Before("curbs", "relief") & Holds("relief"))),
                RedLine("p1", "alba", Holds("curbs").Implies(Holds("relief"))),
            ],
            acts: [Curbs, Relief, Report]);
        Checker(scenario).CheckConflict(new Proof(Conflict(2), false, [Offered(("curbs", 0), ("relief", 0)), Offered(("curbs", -1), ("relief", 0))]), Nothing)
            .Should().BeTrue();
        Stops(() => Checker(scenario).CheckConflict(
            new Proof(Conflict(2), false, [Offered(("curbs", -1), ("relief", 0)), Offered(("curbs", -1), ("relief", 0))]), Nothing));
    }

    // Only the relief may come after talks; asking for the curbs after them is impossible because of that.
    [Fact]
    public void What_nobody_promises_cannot_come_after_what_is_promised()
    {
        var scenario = Circle(AfterTalks("relief"), Before("relief", "curbs") & Holds("curbs"), Condition.True);
        OfferedState[] without = [Offered(("relief", -1), ("curbs", 0)), Offered(("relief", 1))];
        Checker(scenario).CheckConflict(new Proof(Conflict(2), false, without), Nothing).Should().BeTrue();
        Stops(() => Checker(scenario).CheckConflict(new Proof(Conflict(2), false, [Offered(("relief", 1), ("curbs", 2)), without[1]]), Nothing));
    }

    // A change that performs an act without a step of its own puts it at talks, whatever the possible state had.
    [Fact]
    public void Changes_of_a_state_bring_their_own_steps()
    {
        var state = Offered(("curbs", -2), ("relief", 1)).With(new OfferedState(
            new Dictionary<string, string> { ["curbs"] = "true" }, new Dictionary<string, int> { ["report"] = -4 }));
        state.Steps.Should().BeEquivalentTo(new Dictionary<string, int> { ["relief"] = 1, ["report"] = -4 });
        state.Values["relief"].Should().Be("true");
    }

    [Fact]
    public void What_is_decided_of_an_order_leads_to_all_that_follows()
    {
        var order = EarlierActs.Open([false, true, true, true, true], talks: 0);
        order.Decide(1, 2, -1).Should().BeTrue();
        order.Decide(4, 3, 1).Should().BeTrue();
        var known = order.Known;
        order.Decide(2, 3, 0).Should().BeTrue();
        order.Compare(1, 4).Should().Be(-1);
        order.Compare(3, 1).Should().Be(1);
        order.Decide(4, 1, -1).Should().BeFalse();
        order.Return(known);
        order.Compare(1, 4).Should().BeNull();
        order.Decide(4, 1, -1).Should().BeTrue();
        order.Compare(3, 2).Should().Be(-1);
    }

    [Fact]
    public void What_is_not_promised_is_not_decided_to_follow_talks()
    {
        var order = EarlierActs.Open([false, true, false], talks: 0);
        order.Decide(2, 0, 1).Should().BeFalse();
        order.Return(0);
        order.Decide(1, 0, 1).Should().BeTrue();
        order.Decide(1, 2, -1).Should().BeFalse();
    }

    private static OfferedState Nothing => Offered();

    private static OfferedState Offered(params (string Act, int Step)[] acts) => new(
        new[] { "curbs", "relief", "report" }.ToDictionary(act => act, act => acts.Any(a => a.Act == act) ? "true" : "false"),
        acts.ToDictionary(act => act.Act, act => act.Step));

    private static Scenario Circle(params Condition[] wants) =>
        Of([.. wants.Select((want, index) => Precondition($"p{index}", "alba", Requires(want)))], acts: [Curbs, Relief, Report]);

    private static Conflict Conflict(int members) => new()
    {
        Id = "conflict-1",
        Kind = ConflictKind.CircularOrder,
        Positions = [.. Enumerable.Range(0, members).Select(index => new Standing
        {
            Id = $"p{index}",
            IsAct = false,
            Party = "alba",
            Rung = 0,
            RungId = Rung.Requires,
        })],
        Rules = [],
        Derivation = new([]),
    };

    private static ConcessionSet Set(string[] performed, params string[][] steps) => Set(performed, [], steps);

    private static ConcessionSet Set(string[] performed, (string Fact, string Value)[] facts, params string[][] steps)
    {
        var talks = Array.FindIndex(steps, step => step.Contains("talks"));
        return new ConcessionSet
        {
            Id = "set-1",
            Concessions = [],
            TotalCost = 0,
            CostByParty = [],
            Shape = SetShape.None,
            OnParetoFront = null,
            Witness = [.. new[] { "curbs", "relief", "report" }.Select(act => new NamedValue(act, performed.Contains(act) ? "true" : "false")),
             .. facts.Select(fact => new NamedValue(fact.Fact, fact.Value))],
            Steps = [.. steps.Select((step, index) => new PathStep([.. step.Select(act => new StepAct(act, null))], talks >= 0 && index > talks, []))],
            Exposures = [],
            WaysOut = [],
        };
    }

    private static void Check(Scenario scenario, ConcessionSet set) => Checker(scenario).CheckWitness(set, withinReachOnly: false);

    private static Recheck Checker(Scenario scenario) =>
        new(scenario with { Acts = [Curbs, Relief, Report] }, Question.Talks, null, [], [], CancellationToken.None);

    private static void Stops(Action check) => check.Should().Throw<RecheckException>();

    private static Order Before(string act, string other) => new(new(act), OrderKind.Before, new(other));

    private static Order AfterTalks(string act) => new(new(act), OrderKind.After, new(Act.Talks));
}
