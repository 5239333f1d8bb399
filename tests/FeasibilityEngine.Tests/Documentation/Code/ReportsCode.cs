using FeasibilityEngine;
using FeasibilityEngine.Model;
#region docs/reports.md 1
using FeasibilityEngine.Reporting;
#endregion

namespace CodeOfPages;

/// <summary>The code on the page about reports.</summary>
internal static class ReportsCode
{
    public static void Write(Scenario scenario)
    {
        #region docs/reports.md 1
        var analysis = ScenarioAnalyser.Analyse(scenario, new AnalysisOptions { Top = 20 });
        File.WriteAllText("report.html", HtmlReport.Render(analysis));   // developments and a timeline can be given, too
        File.WriteAllText("report.md", MarkdownReport.Render(analysis)); // also of a Timeline, WhatIf, Comparison, ExplanationFindings
        File.WriteAllText("report.dot", DotReport.Render(analysis));
        File.WriteAllText("report.mmd", MermaidReport.Render(analysis));
        #endregion
    }
}
