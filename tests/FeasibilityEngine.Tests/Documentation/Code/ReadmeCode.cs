#region README.md 1
using FeasibilityEngine;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Reporting;
#endregion

namespace CodeOfPages;

/// <summary>The code in the README.</summary>
internal static class ReadmeCode
{
    public static void Analyse()
    {
        #region README.md 1
        var scenario = ScenarioFile.Load("talks.yaml");          // throws, with every diagnostic, where the file has errors
        var analysis = ScenarioAnalyser.Analyse(scenario, new AnalysisOptions { Top = 10 });

        Console.WriteLine(analysis.Verdict);                     // Openable
        foreach (var conflict in analysis.Conflicts)
        {
            Console.WriteLine(string.Join(" | ", conflict.Positions.Select(position => position.Id)));
        }

        Console.WriteLine(TextReport.Render(analysis));          // or JsonReport, for programs
        #endregion
    }
}
