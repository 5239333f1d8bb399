using FeasibilityEngine.Findings;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Reporting.Words;
using FeasibilityEngine.Reporting.Words.Narrating;
using FeasibilityEngine.Tests.Assembling.Deriving;
using static FeasibilityEngine.Tests.Assembling.Deriving.GroundCase;

namespace FeasibilityEngine.Tests.Reporting;

public class NarrationTests
{
    private static string Tell(GroundCase ground, params Circumstance[] circumstances)
    {
        var analysis = LeadFindings.Remote with { Scenario = ground.Scenario, Circumstances = [.. circumstances] };
        return string.Join("\n", new ConflictTelling(new Vocabulary(analysis)).Explain(ground.Conflict())) + "\n";
    }

    [Fact]
    public void A_chain_is_told_in_every_second_step()
    {
        var text = Tell(new GroundCase()
            .Act("monitors").Act("access").Act("patrols").Act("truce").Act("roads")
            .Member("monitors-first", Holds("monitors"), "a")
            .Member("no-roads", !Holds("roads"), "b")
            .Always("monitors-need-access", Holds("monitors").Implies(Holds("access")), "Monitors need access.")
            .Always("access-needs-patrols", Holds("access").Implies(Holds("patrols")), "No access is safe without patrols.")
            .Always("patrols-need-truce", Holds("patrols").Implies(Holds("truce")), "Where there are patrols, there is a truce.")
            .Always("truce-needs-roads", Holds("truce").Implies(Holds("roads"))));

        ApprovedText.Matches(text, "Reporting/Narration/chain.txt");
    }

    [Fact]
    public void Alternatives_are_told_case_by_case()
    {
        var text = Tell(new GroundCase()
            .Act("ceasefire").Act("election").Act("pause")
            .Member("either", Holds("ceasefire") | Holds("election"), "a")
            .Member("pause-or-nothing", Holds("pause"), "b")
            .Never("no-ceasefire", Holds("ceasefire") & Holds("pause"), "A pause is not a ceasefire.")
            .Never("no-election", Holds("election") & Holds("pause"))
            .Act("other"));

        ApprovedText.Matches(text, "Reporting/Narration/excluded-alternatives.txt");
    }

    [Fact]
    public void Where_nothing_else_decides_cases_are_nested()
    {
        var ground = new GroundCase().Act("p").Act("q").Act("r").Member("s-first", Holds("s"), "a").Act("s");
        foreach (var (p, q, r) in from p in new[] { true, false } from q in new[] { true, false } from r in new[] { true, false } select (p, q, r))
        {
            ground.Never($"rule-{(p ? 1 : 0)}{(q ? 1 : 0)}{(r ? 1 : 0)}", Sign("p", p) & Sign("q", q) & Sign("r", r) & Holds("s"));
        }

        ApprovedText.Matches(Tell(ground), "Reporting/Narration/nested-cases.txt");

        static Condition Sign(string name, bool holds) => holds ? Holds(name) : !Holds(name);
    }

    [Fact]
    public void A_fact_is_told_from_its_event()
    {
        var text = Tell(
            new GroundCase()
                .Fact("guarantors-offered", FactStanding.False)
                .Fact("opinion-hardened", FactStanding.True)
                .Member("guarantees-first", !Holds("opinion-hardened") | Holds("guarantors-offered"), "a"),
            new Circumstance
            {
                Id = "guarantors-offered",
                Holds = false,
                Event = null,
                Development = null,
                Rule = null,
                Premises = [],
            },
            new Circumstance
            {
                Id = "opinion-hardened",
                Holds = true,
                Event = "bucha",
                Development = null,
                Rule = null,
                Premises = [],
            });

        ApprovedText.Matches(text, "Reporting/Narration/unobtainable.txt");
    }

    [Fact]
    public void A_fact_that_depends_on_what_is_agreed_is_told_by_its_rules()
    {
        var text = Tell(
            new GroundCase()
                .Issue("patrols", "none", "joint")
                .Fact("verified", FactStanding.Negotiable)
                .Member("no-patrols", Is("patrols", "none"), "a")
                .Member("verified-first", Holds("verified"), "b")
                .When("patrols-verify", Is("patrols", "joint"), "verified"),
            new Circumstance
            {
                Id = "verified",
                Holds = null,
                Event = null,
                Development = null,
                Rule = null,
                Premises = [],
            });

        ApprovedText.Matches(text, "Reporting/Narration/closed-world.txt");
    }

    [Fact]
    public void What_is_used_again_gets_a_number()
    {
        var text = Tell(new GroundCase()
            .Issue("x", "a", "b", "c").Issue("y", "a", "b").Issue("z", "a", "b")
            .Member("not-a", IsNot("x", "a"), "a")
            .Member("y-is-a", Is("y", "a"), "b")
            .Always("b-asks-for-b", Is("x", "b").Implies(Is("y", "b")))
            .Always("c-asks-for-b", Is("x", "c").Implies(Is("y", "b"))));

        ApprovedText.Matches(text, "Reporting/Narration/numbers.txt");
    }
}
