using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Grounding;

/// <summary>
/// Which acts may come after talks. An act is performed no later than talks unless a condition asks for it after them,
/// as <c>withdrawal after talks</c> does: then it can be promised.
/// </summary>
internal static class ActsAfterTalks
{
    /// <summary>
    /// The acts that some rule, or some rung of some position, asks for after talks, in the order of their names. Positions that do
    /// not count today are read too, so that an act is not sometimes promisable and sometimes not.
    /// </summary>
    public static ValueList<Reference> In(Scenario scenario, IEnumerable<GroundRule> rules)
    {
        var instantiation = new Instantiation(scenario);
        return rules.Select(r => r.Condition).Where(ConditionParts.HasOrder)
            .Concat(scenario.Positions.SelectMany(p => p.Rungs).Select(r => r.Accepts).Where(ConditionParts.HasOrder).Select(instantiation.Instantiate))
            .SelectMany(ConditionParts.All)
            .OfType<Order>()
            .Select(order => order.Promised)
            .OfType<Reference>()
            .Distinct()
            .OrderBy(act => act.ToString(), StringComparer.Ordinal)
            .ToValueList();
    }
}
