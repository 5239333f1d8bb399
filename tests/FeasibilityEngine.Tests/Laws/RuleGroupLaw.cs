using FeasibilityEngine.Findings;
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
        inquiry.RuleGroups.CanStand(rungs, withinReach, rules)
            .Should().BeFalse("the rules of {0} are enough: {1}", conflict.Id, string.Join(", ", conflict.Rules.Select(use => use.Rule)));
        foreach (var rule in rules)
        {
            inquiry.RuleGroups.CanStand(rungs, withinReach, [.. rules.Where(other => other != rule)])
                .Should().BeTrue("{0} needs {1}", conflict.Id, inquiry.Scenario.Rules[rule].Id);
        }

        CheckInstances(inquiry, conflict, rungs, withinReach);
    }

    // The rules only at the bindings that the conflict names: each instance says what must hold there.
    private static void CheckInstances(Inquiry inquiry, Conflict conflict, int?[] rungs, bool withinReach)
    {
        var instances = conflict.Rules.SelectMany(use => use.Instances.Select(instance =>
            (IndexOf(inquiry, use), Meaning.Of(instance, inquiry.Reference.Words)))).ToList();
        inquiry.RuleGroups.CanStandWhere(rungs, withinReach, instances)
            .Should().BeFalse("the instances of {0} are enough: {1}", conflict.Id, conflict.Rules);
        foreach (var use in conflict.Rules)
        {
            use.Instances.All(instance => inquiry.RuleGroups.Says(IndexOf(inquiry, use), Meaning.Of(instance, inquiry.Reference.Words)))
                .Should().BeTrue("{0} says what {1} takes from it: {2}", use.Rule, conflict.Id, use.Instances);
        }

        for (var left = 0; left < instances.Count; left++)
        {
            inquiry.RuleGroups.CanStandWhere(rungs, withinReach, [.. instances.Where((_, index) => index != left)])
                .Should().BeTrue("{0} needs each of its instances: {1}", conflict.Id, conflict.Rules);
        }
    }

    private static int IndexOf(Inquiry inquiry, RuleUse use) =>
        inquiry.Scenario.Rules.Select(rule => rule.Id).ToList().IndexOf(use.Rule);
}
