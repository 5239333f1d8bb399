using FeasibilityEngine.Authoring;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine;

/// <summary>Refuses scenarios whose conditions ask for an order of acts: they can be written down, but are not solved yet.</summary>
internal static class OrderSupport
{
    /// <summary>Passes where no rule and no position asks for an order.</summary>
    /// <exception cref="ScenarioException">One does.</exception>
    public static void Require(Scenario scenario)
    {
        var places = Places(scenario);
        if (places.Count > 0)
        {
            throw new ScenarioException([.. places.Select(place => new Diagnostic(
                DiagnosticCodes.OrderNotSolved,
                Severity.Error,
                $"The {place} asks for an order of acts (before, with, after), which can be written but not analysed yet."))]);
        }
    }

    /// <summary>The rules and positions that ask for an order of acts.</summary>
    public static IReadOnlyList<string> Places(Scenario scenario) =>
        scenario.Rules.Where(r => AsksForOrder(r.Condition)).Select(r => $"rule '{r.Id}'")
            .Concat(scenario.Positions.Where(p => p.Rungs.Any(r => AsksForOrder(r.Accepts))).Select(p => $"position '{p.Id}'"))
            .ToList();

    private static bool AsksForOrder(Condition condition) => ConditionParts.All(condition).Any(part => part is Order);
}
