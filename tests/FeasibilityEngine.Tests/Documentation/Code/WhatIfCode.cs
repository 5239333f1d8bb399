using FeasibilityEngine;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace CodeOfPages;

/// <summary>The code on the page about supposing.</summary>
internal static class WhatIfCode
{
    public static void Ask(Scenario scenario)
    {
        #region docs/what-if.md 1
        var whatIf = ScenarioAnalyser.Suppose(scenario, new AnalysisOptions
        {
            Top = 5,
            Suppose = [new("offer-first", "through-intermediary"), Supposition.Parse("go-between")],
        });

        Console.WriteLine($"{whatIf.Before.Verdict} -> {whatIf.After.Verdict}");
        Console.WriteLine(TextReport.Render(whatIf));
        #endregion
    }
}
