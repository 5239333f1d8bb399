using FeasibilityEngine.RuleSources;
using NRules.RuleModel;

namespace FeasibilityEngine.NRules.Running;

/// <summary>What stands behind a match.</summary>
internal static class Premises
{
    /// <summary>The statements that a rule matched, and those behind what other rules yielded to it and queries gathered, each once.</summary>
    public static List<PotentialStatement> Of(IMatch match)
    {
        var premises = new List<PotentialStatement>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<IFact>(match.Facts.Reverse());
        while (open.TryPop(out var fact))
        {
            if (fact.Value is null || !seen.Add(fact.Value))
            {
                continue;
            }

            if (fact.Value is PotentialStatement statement)
            {
                premises.Add(statement);
                continue;
            }

            foreach (var behind in (fact.Source?.Facts ?? []).Reverse())
            {
                open.Push(behind);
            }
        }

        return premises;
    }
}
