using System.Globalization;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Benchmarks;

/// <summary>Says what the measured scenarios look like and what is found in them, so that figures can be read.</summary>
internal static class ScenarioShapes
{
    /// <summary>Prints one line a scenario.</summary>
    public static void Print(TextWriter output)
    {
        foreach (var name in BenchmarkScenarios.All)
        {
            var scenario = BenchmarkScenarios.Get(name);
            var analysis = ScenarioAnalyser.Analyse(scenario, new AnalysisOptions { Top = 1 });
            var (conflicts, sets, reach, _) = analysis.Counts;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: {scenario.Positions.Count(position => position.Kind == PositionKind.Precondition)} preconditions, {Issues(scenario)} issues, verdict {analysis.Verdict}, {conflicts.Found} conflicts, {sets.Found} concession sets, {reach.Found} within reach, complete: {analysis.IsComplete}"));
        }
    }

    private static int Issues(Scenario scenario) =>
        scenario.Issues.Sum(issue => scenario.Sets.FirstOrDefault(set => set.Id == issue.Over)?.Keys.Count ?? 1);
}
