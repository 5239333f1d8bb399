using CsCheck;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Tests.Laws;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Exploration;

/// <summary>A rule whose outcome is settled before anybody acts, though it asks for an order of acts.</summary>
public class IdleRuleOrderTests
{
    [Theory]
    [InlineData("a development that is assumed", "developments:\n  d: {establishes: f}", "d", "")]
    [InlineData("an event", "events:\n- {on: 2024-01-01, name: N, establishes: f}", null, "")]
    [InlineData("a rule", "events:\n- {on: 2024-01-01, name: N, establishes: g}", null, "- {id: other, when: g, then: f}")]
    public void Rules_that_exclude_every_state_are_named_where_the_fact_is_settled_by(string what, string settled, string? assume, string rule)
    {
        var scenario = ScenarioFile.ReadText($$"""
            feasibility: 1
            scenario: Settled
            acts: [x, y]
            facts: {f: F, g: G}
            rules:
            - {id: never-so, never: f}
            - {id: idle, when: x before y, then: f}
            {{rule}}
            {{settled}}
            """, "settled.yaml").OrThrow();

        var analysis = ScenarioAnalyser.Analyse(scenario, new AnalysisOptions { Assume = assume is null ? [] : [assume] });

        analysis.Verdict.Should().Be(Verdict.Inconsistent, "the fact is settled by {0}", what);
        analysis.ClosedBy.Should().ContainSingle().Which.Rules.Select(use => use.Rule).Should().BeEquivalentTo(rule.Length == 0 ? ["never-so"] : new[] { "never-so", "other" });
    }

    [Fact]
    public void A_red_line_and_a_precondition_conflict_through_a_fact_that_a_rule_of_order_need_not_derive()
    {
        var scenario = ScenarioFile.ReadText("""
            feasibility: 1
            scenario: Settled
            parties: {e: E, w: W}
            acts: [x, y, z]
            facts: {f: F, g: G}
            rules:
            - {id: idle, when: x before y, then: f}
            - {id: settles, when: g, then: f}
            - {id: blocks, never: f and z}
            events:
            - {on: 2024-01-01, name: N, establishes: g}
            positions:
              p: {party: e, requires: z}
              q: {party: w, kind: red-line, requires: not f or x before z}
            """, "settled.yaml").OrThrow();

        ScenarioAnalyser.Analyse(scenario).Conflicts.Should().ContainSingle().Which.Rules.Select(use => use.Rule).Should().BeEquivalentTo(["settles", "blocks"]);
    }

    [Fact]
    public void A_rule_of_order_that_settles_a_fact_in_every_order_needs_no_other_rule()
    {
        // Three of the four at the most: two acts, and one of the two orders. So "helper" adds nothing, though without an order it would.
        var scenario = ScenarioFile.ReadText("""
            feasibility: 1
            scenario: Settled
            parties: {e: E, w: W}
            acts: {x: {by: e}, y: {by: w}}
            facts: {f: F}
            rules:
            - {id: enough, when: "at most 3 of (x before y, y before x, x, y)", then: f}
            - {id: helper, when: x before y or f, then: f}
            positions:
              p: {party: e, kind: red line, requires: not f}
            """, "settled.yaml").OrThrow();

        var conflict = ScenarioAnalyser.Analyse(scenario).Conflicts.Should().ContainSingle().Subject;

        conflict.Rules.Select(use => use.Rule).Should().BeEquivalentTo(["enough"]);
    }

    [Fact]
    public void Conflicts_of_scenarios_about_order_are_those_of_the_reference_whatever_is_settled_beforehand() =>
        new SettledInquiries().Hold(inquiry => ConflictLaw.Check(inquiry, ScenarioAnalyser.Analyse(inquiry.Scenario, inquiry.Options)), samples: 150, print: inquiry => inquiry.ToString());

    [Fact]
    public void Verdicts_of_scenarios_about_order_are_those_of_the_reference_whatever_is_settled_beforehand() =>
        new SettledInquiries().Hold(inquiry => VerdictLaw.Check(inquiry, ScenarioAnalyser.Analyse(inquiry.Scenario, inquiry.Options)), samples: 300, print: inquiry => inquiry.ToString());

    /// <summary>Inquiries about who goes first, in which rules of order derive facts that an event or another rule settles, or nothing does.</summary>
    private sealed class SettledInquiries : Gen<Inquiry>
    {
        public override Inquiry Generate(PCG pcg, Size? min, out Size size)
        {
            var inquiry = RandomInquiries.Ordered.Generate(pcg, min, out size);
            var dice = new Dice(pcg);
            var scenario = inquiry.Scenario;

            // Not the fact on which rungs depend, since no rule may derive that from acts.
            List<Reference> facts = [new Reference("done"), .. scenario.Facts.Where(fact => fact.Id == "trust").Select(fact => new Reference(fact.Id))];
            var conditions = new RandomConditions(dice, new Topics([], [], [.. scenario.Acts.Where(act => act.Over is null).Select(act => (act.Id, act.Over))], []), 100);
            if (!scenario.Acts.Any(act => act.Over is null))
            {
                return inquiry;
            }

            var known = new Reference("known");
            var rules = new List<Rule>();
            foreach (var fact in facts)
            {
                rules.Add(new Rule($"idle-{fact}", RuleForm.When, conditions.OrderOfActs(), [fact]));
                if (dice.Chance(40))
                {
                    rules.Add(new Rule($"settles-{fact}", RuleForm.When, new Occurrence(known), [fact]));
                }

                if (dice.Chance(60))
                {
                    rules.Add(new Rule($"bites-{fact}", RuleForm.Never, new Occurrence(fact) & (dice.Chance(30) ? Condition.True : conditions.Draw(1)), []));
                }
            }

            return inquiry.About(scenario with
            {
                Facts = [.. scenario.Facts, new Fact("known"), new Fact("done")],
                Rules = [.. scenario.Rules, .. rules],
                Events = [.. scenario.Events, new Event("known", new DateOnly(2021, 1, 1), "It became known", [known, .. facts.Where(_ => dice.Chance(30))])],
            });
        }
    }
}
