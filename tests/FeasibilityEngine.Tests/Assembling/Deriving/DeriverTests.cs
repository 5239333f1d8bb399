using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model.Conditions;
using static FeasibilityEngine.Tests.Assembling.Deriving.GroundCase;

namespace FeasibilityEngine.Tests.Assembling.Deriving;

public class DeriverTests
{
    private static readonly string[] Keys = ["crimea", "donetsk", "kherson"];

    private static GroundCase Lead()
    {
        var ground = new GroundCase();
        foreach (var key in Keys)
        {
            ground.Issue($"troops[{key}]", "present", "withdrawn").Issue($"status[{key}]", "ukrainian", "deferred", "recognised-russian");
        }

        return ground;
    }

    private static Conjunction AllKeys(Func<string, Condition> condition) => new([.. Keys.Select(condition)]);

    [Fact]
    public void Only_the_key_that_the_rule_needs_is_in_the_chain()
    {
        var derivation = Lead()
            .Member("recognition", AllKeys(k => Is($"status[{k}]", "recognised-russian")), "russia")
            .Member("withdrawal-first", AllKeys(k => Is($"troops[{k}]", "withdrawn")), "ukraine")
            .Never("no-withdrawal-from-recognised", Is("troops[donetsk]", "withdrawn") & Is("status[donetsk]", "recognised-russian"))
            .Derive();

        Short(derivation).Should().Be(
            """
            0: status[donetsk] is recognised-russian <= recognition
            1: troops[donetsk] is withdrawn <= withdrawal-first
            2: contradiction <= no-withdrawal-from-recognised, #0, #1

            """);
    }

    [Fact]
    public void A_red_line_and_what_it_excludes_meet_without_a_rule()
    {
        var derivation = Lead()
            .Member("no-recognition", IsNot("status[crimea]", "recognised-russian"), "ukraine")
            .Member("recognition", AllKeys(k => Is($"status[{k}]", "recognised-russian")), "russia")
            .Derive();

        Short(derivation).Should().Be(
            """
            0: status[crimea] is not recognised-russian <= no-recognition
            1: status[crimea] is recognised-russian <= recognition
            2: contradiction <= #0, #1

            """);
    }

    [Fact]
    public void A_fact_that_does_not_hold_is_named_where_a_position_needs_it()
    {
        var derivation = new GroundCase()
            .Fact("guarantors-offered", FactStanding.False)
            .Fact("opinion-hardened", FactStanding.True)
            .Member("guarantees-first", !Holds("opinion-hardened") | Holds("guarantors-offered"))
            .Derive();

        Short(derivation).Should().Be("0: contradiction <= guarantees-first, guarantors-offered, opinion-hardened\n");
    }

    [Fact]
    public void A_settled_fact_that_decides_nothing_is_not_named()
    {
        var derivation = new GroundCase()
            .Fact("decides", FactStanding.True)
            .Fact("idle", FactStanding.False)
            .Issue("x", "one", "two")
            .Member("wants-one", Is("x", "one"))
            .Never("rule", Holds("decides") & Is("x", "one") & !(Holds("idle") & Is("x", "two")))
            .Derive();

        Short(derivation).Should().Be(
            """
            0: x is one <= wants-one
            1: contradiction <= rule, decides, #0

            """);
    }

    [Fact]
    public void A_fact_that_depends_on_what_is_agreed_holds_only_where_a_rule_derives_it()
    {
        var derivation = new GroundCase()
            .Issue("patrols", "none", "joint")
            .Fact("verified", FactStanding.Negotiable)
            .Member("no-patrols", Is("patrols", "none"), "a")
            .Member("verified-first", Holds("verified"), "b")
            .When("patrols-verify", Is("patrols", "joint"), "verified")
            .Derive();

        Short(derivation).Should().Be(
            """
            0: patrols is none <= no-patrols
            1: verified <= verified-first
            2: contradiction <= verified, #0, #1

            """);
    }

    [Fact]
    public void Where_propagation_is_stuck_the_cases_of_the_smallest_condition_are_told()
    {
        var derivation = new GroundCase()
            .Act("ceasefire").Act("election").Act("pause")
            .Member("either-order", Holds("ceasefire") | Holds("election"))
            .Never("no-ceasefire-without-pause", Holds("ceasefire") & !Holds("pause"))
            .Never("no-ceasefire-with-pause", Holds("ceasefire") & Holds("pause"))
            .Never("no-election", Holds("election") & Holds("pause"))
            .Never("no-election-either", Holds("election") & !Holds("pause"))
            .Derive();

        Short(derivation).Should().Be(
            """
            0: contradiction <= either-order
              if ceasefire
                0: ceasefire <= 
                1: pause <= no-ceasefire-without-pause, #0
                2: contradiction <= no-ceasefire-with-pause, #0, #1
              if election
                0: election <= 
                1: not pause <= no-election, #0
                2: contradiction <= no-election-either, #0, #1

            """);
    }

    [Fact]
    public void A_rule_that_leaves_an_issue_no_option_is_the_contradiction()
    {
        var derivation = new GroundCase()
            .Issue("x", "a", "b", "c").Issue("y", "a", "b")
            .Member("not-a", IsNot("x", "a"))
            .Member("y-is-a", Is("y", "a"))
            .Always("b-asks-for-b", Is("x", "b").Implies(Is("y", "b")))
            .Always("c-asks-for-b", (Is("x", "c") & Is("y", "a")).Implies(Is("x", "a")))
            .Derive();

        Short(derivation).Should().Be(
            """
            0: x is not a <= not-a
            1: y is a <= y-is-a
            2: x is not b <= b-asks-for-b, #1
            3: contradiction <= c-asks-for-b, #0, #1, #2

            """);
    }

    [Fact]
    public void Nested_cases_reach_out_to_the_steps_of_every_outer_case()
    {
        // Parity: no propagation decides anything before two of the four are assumed.
        var ground = new GroundCase().Act("p").Act("q").Act("r").Act("s").Member("s-happens", Holds("s"));
        foreach (var (p, q, r) in from p in new[] { true, false } from q in new[] { true, false } from r in new[] { true, false } select (p, q, r))
        {
            ground.Never($"not-{p}-{q}-{r}", Sign("p", p) & Sign("q", q) & Sign("r", r) & Holds("s"));
        }

        var text = Short(ground.Derive());

        text.Should().Contain("#-2").And.EndWith("\n");
        text.Split('\n').Count(line => line.Contains("contradiction")).Should().Be(7);

        static Condition Sign(string name, bool holds) => holds ? Holds(name) : !Holds(name);
    }

    [Fact]
    public void Counted_conditions_propagate_from_what_is_left()
    {
        var derivation = new GroundCase()
            .Act("a").Act("b").Act("c")
            .Member("no-a", !Holds("a"))
            .Member("no-b", !Holds("b"))
            .Always("two-of-three", new Counted(CountKind.AtLeast, 2, [Holds("a"), Holds("b"), Holds("c")]))
            .Derive();

        Short(derivation).Should().EndWith("2: contradiction <= two-of-three, #0, #1\n");
    }

    [Fact]
    public void Chains_are_told_by_the_shortest_way()
    {
        var derivation = new GroundCase()
            .Act("a").Act("b").Act("c").Act("d")
            .Member("wants-a", Holds("a"))
            .Always("a-takes-b", Holds("a").Implies(Holds("b")))
            .Always("b-takes-c", Holds("b").Implies(Holds("c")))
            .Always("c-takes-d", Holds("c").Implies(Holds("d")))
            .Never("never-d", Holds("d"))
            .Derive();

        Short(derivation).Should().Be(
            """
            0: a <= wants-a
            1: b <= a-takes-b, #0
            2: not d <= never-d
            3: not c <= c-takes-d, #2
            4: contradiction <= b-takes-c, #1, #3

            """);
    }

    [Fact]
    public void A_derivation_beyond_its_effort_lists_members_and_rules()
    {
        var ground = new GroundCase().Member("wants-all", Holds("act-0"));
        for (var i = 0; i < 40; i++)
        {
            ground.Act($"act-{i}").Always($"rule-{i:00}", Holds($"act-{i}").Implies(i < 39 ? Holds($"act-{i + 1}") : Condition.False));
        }

        var derivation = ground.Derive(effort: 50);

        derivation.Steps.Should().ContainSingle();
        derivation.Steps[0].Positions.Should().Equal("wants-all");
        derivation.Steps[0].Rules.Should().HaveCount(40);
        ground.Derive().Steps.Should().HaveCountGreaterThan(10);
    }

    [Fact]
    public void A_position_over_thousands_of_keys_is_still_told_by_the_one_that_matters()
    {
        var ground = new GroundCase();
        var keys = Enumerable.Range(0, 3000).Select(i => $"k{i}").ToList();
        keys.ForEach(key => ground.Issue($"troops[{key}]", "present", "withdrawn").Issue($"status[{key}]", "open", "settled"));
        var derivation = ground
            .Member("settled", new Conjunction([.. keys.Select(key => Is($"status[{key}]", "settled"))]))
            .Member("withdrawn", new Conjunction([.. keys.Select(key => Is($"troops[{key}]", "withdrawn"))]))
            .Never("rule", Is("troops[k1500]", "withdrawn") & Is("status[k1500]", "settled"))
            .Derive();

        Short(derivation).Should().Be(
            """
            0: status[k1500] is settled <= settled
            1: troops[k1500] is withdrawn <= withdrawn
            2: contradiction <= rule, #0, #1

            """);
    }

    [Fact]
    public void What_can_stand_together_gets_no_invented_chain()
    {
        var derivation = new GroundCase().Act("a").Member("wants-a", Holds("a")).Derive();

        Short(derivation).Should().Be("0: contradiction <= wants-a\n");
        derivation.Steps.Should().ContainSingle();
    }

    [Fact]
    public void Rules_alone_can_contradict_each_other()
    {
        var derivation = new GroundCase().Issue("x", "a", "b").Never("never-a", Is("x", "a")).Never("never-b", Is("x", "b")).Derive();

        Short(derivation).Should().Be(
            """
            0: x is b <= never-a
            1: contradiction <= never-b, #0

            """);
    }
}
