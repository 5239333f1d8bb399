using System.Globalization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>
/// Thousands of rules that exclude nothing change no conflict: from among them the engine takes the same kind of minimal group as from a
/// few, though there it makes it minimal in a system of its own.
/// </summary>
public class IdleRulesLawTests
{
    private const int Samples = 60;
    private const int IdleRules = 1_500;

    [Fact]
    public void Among_thousands_of_idle_rules_each_conflict_has_a_minimal_group_of_those_that_matter()
    {
        var (conflicts, rules) = (0, 0);
        RandomInquiries.Try(Samples, inquiry =>
        {
            var (few, many) = (Analyse(inquiry.Scenario), Analyse(Padded(inquiry.Scenario)));

            many.Verdict.Should().Be(few.Verdict);
            many.Conflicts.Select(conflict => conflict.Positions).Should().BeEquivalentTo(few.Conflicts.Select(conflict => conflict.Positions));
            foreach (var conflict in many.Conflicts)
            {
                RuleGroupLaw.Check(inquiry, conflict, withinReach: false);
                Interlocked.Increment(ref conflicts);
                Interlocked.Add(ref rules, conflict.Rules.Count);
            }

            Analysis Analyse(Scenario scenario) => ScenarioAnalyser.Analyse(scenario, inquiry.Options);
        });

        conflicts.Should().BePositive("a conflict should be among what was drawn");
        rules.Should().BePositive("a rule should be among what the conflicts need");
    }

    // "idle implies x or not y" for all that can be named: where the idle act is not performed, and nothing asks for it, all are fulfilled.
    // None holds by itself, else there would be nothing to look through: two more acts see to it that x and y are two things.
    private static Scenario Padded(Scenario scenario)
    {
        var (idle, too, asWell) = (new Act("idle"), new Act("idle-too"), new Act("idle-as-well"));
        var sets = scenario.Sets.ToDictionary(set => set.Id, set => set.Keys[0]);
        Reference At(string id, string? over) => new(id, over is null ? null : sets[over]);
        List<Condition> named =
        [
            .. scenario.Acts.Select(act => new Occurrence(At(act.Id, act.Over))),
            .. scenario.Issues.Select(issue => new OptionCheck(At(issue.Id, issue.Over), [issue.Options[0]])),
            new Occurrence(new Reference(too.Id)),
            new Occurrence(new Reference(asWell.Id)),
        ];
        return scenario with
        {
            Acts = [.. scenario.Acts, idle, too, asWell],
            Rules = [.. scenario.Rules, .. Enumerable.Range(0, IdleRules).Select(i => new Rule(
                "idle-" + i.ToString(CultureInfo.InvariantCulture), RuleForm.Always, new Occurrence(new Reference(idle.Id)).Implies(named[i % named.Count] | !named[(i + 1) % named.Count])))],
        };
    }
}
