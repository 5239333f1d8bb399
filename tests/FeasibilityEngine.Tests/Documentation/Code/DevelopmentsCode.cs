using FeasibilityEngine.Model;
#region docs/developments.md 1
using FeasibilityEngine;
#endregion

namespace CodeOfPages;

/// <summary>The code on the page about developments.</summary>
internal static class DevelopmentsCode
{
    public static void Ask(Scenario scenario)
    {
        #region docs/developments.md 1
        var findings = ScenarioAnalyser.ExploreDevelopments(scenario);
        foreach (var pair in findings.WithinReach.Where(pair => pair.Developments.Count > 0))
        {
            Console.WriteLine($"{pair.Set.Id} opens with {string.Join(", ", pair.Developments)} at {pair.Set.TotalCost}");
        }
        #endregion
    }
}
