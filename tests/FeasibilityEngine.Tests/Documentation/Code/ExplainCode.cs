using FeasibilityEngine.Model;
#region docs/explain.md 1
using FeasibilityEngine;
using FeasibilityEngine.Reporting;
#endregion

namespace CodeOfPages;

/// <summary>The code on the page about explaining.</summary>
internal static class ExplainCode
{
    public static void Ask(Scenario scenario)
    {
        #region docs/explain.md 1
        var findings = ScenarioAnalyser.Explain(scenario, ["withdrawal-first", "conflict-1"]);
        Console.Write(TextReport.Render(findings));
        #endregion
    }
}
