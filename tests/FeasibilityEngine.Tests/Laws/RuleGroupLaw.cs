using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>
/// A conflict's members cannot stand together, none of them can be left out, its rules are enough, and none of those can be
/// left out either. See <see cref="RuleGroups"/> for what remains when a rule is left out.
/// </summary>
internal static class RuleGroupLaw
{
    public static void Check(Inquiry inquiry, Conflict conflict, bool withinReach)
    {
        var rungs = inquiry.RungsOf(conflict.Positions);
        conflict.Positions.Select(standing => standing.Id).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
        foreach (var standing in conflict.Positions)
        {
            ConflictLaw.CheckStanding(inquiry, standing);
        }

        inquiry.Reference.CanStand(rungs, withinReach).Should().BeFalse("the members of {0} cannot stand together", conflict.Id);
        for (var ladder = 0; ladder < rungs.Length; ladder++)
        {
            if (rungs[ladder] is not null)
            {
                inquiry.Reference.CanStand([.. rungs.Select((rung, index) => index == ladder ? null : rung)], withinReach)
                    .Should().BeTrue("{0} is minimal without {1}", conflict.Id, inquiry.Reference.Ladders[ladder].Id);
            }
        }

        CheckRules(inquiry, conflict, rungs, withinReach);
    }

    private static void CheckRules(Inquiry inquiry, Conflict conflict, int?[] rungs, bool withinReach)
    {
        conflict.Rules.Select(use => use.Rule).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
        conflict.Rules.All(use => use.Instances.Count > 0).Should().BeTrue("each rule of {0} is used at some binding", conflict.Id);
        var rules = conflict.Rules.Select(use => IndexOf(inquiry, use)).ToList();
        inquiry.RuleGroups.CanStand(rungs, withinReach, rules, constantFactsHold: true)
            .Should().BeFalse("the rules of {0} are enough: {1}", conflict.Id, string.Join(", ", conflict.Rules.Select(use => use.Rule)));
        foreach (var rule in rules)
        {
            inquiry.RuleGroups.CanStand(rungs, withinReach, [.. rules.Where(other => other != rule)], constantFactsHold: false)
                .Should().BeTrue("{0} needs {1}", conflict.Id, inquiry.Scenario.Rules[rule].Id);
        }

        // Constraints only at the bindings that the conflict names, derivations at all of theirs.
        var derivations = rules.Where(rule => inquiry.Scenario.Rules[rule].Form == RuleForm.When).ToList();
        inquiry.RuleGroups.CanStand(rungs, withinReach, derivations, constantFactsHold: true, [.. conflict.Rules.SelectMany(use => Instances(inquiry, use))])
            .Should().BeFalse("the instances of {0} are enough", conflict.Id);
    }

    private static int IndexOf(Inquiry inquiry, RuleUse use) =>
        inquiry.Scenario.Rules.Select(rule => rule.Id).ToList().IndexOf(use.Rule);

    private static IEnumerable<Func<World, bool>> Instances(Inquiry inquiry, RuleUse use)
    {
        var form = inquiry.Scenario.Rules[IndexOf(inquiry, use)].Form;
        if (form == RuleForm.When)
        {
            yield break;
        }

        foreach (var instance in use.Instances)
        {
            var holds = Meaning.Of(instance, inquiry.Reference.Words);
            yield return form == RuleForm.Always ? holds : world => !holds(world);
        }
    }
}
