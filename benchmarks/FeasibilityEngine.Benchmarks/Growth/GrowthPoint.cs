using System.Diagnostics;
using System.Globalization;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Benchmarks.Growth;

/// <summary>Measures one value of one axis. Meant for a process of its own, so that the peak of memory is its own.</summary>
internal static class GrowthPoint
{
    private const int Repetitions = 3;
    private const double Mega = 1024 * 1024;

    // What 10,000 preconditions take is over the limits for files that come from anywhere.
    private static readonly ReadingOptions AnySize = new() { MaxCharacters = int.MaxValue, MaxValues = int.MaxValue };

    /// <summary>Prints one row of the axis's table.</summary>
    public static void Print(GrowthAxis axis, int value, TimeSpan budget, TextWriter output)
    {
        var scenario = axis.Make(value);
        var options = new AnalysisOptions { Top = axis.Top(value), Budget = budget, ConcessionSetLimit = int.MaxValue, ConflictLimit = int.MaxValue };

        // The first runs compile the code.
        Run(BenchmarkScenarios.Get(BenchmarkScenarios.Middle), new AnalysisOptions { Top = 2 });
        Run(BenchmarkScenarios.Get(BenchmarkScenarios.DirectTalks), new AnalysisOptions { Top = 2 });
        var runs = new List<(double Read, double Analyse, double Report, long Allocated, Analysis Analysis)>();
        do
        {
            runs.Add(Run(scenario, options));
        }
        while (runs.Count < Repetitions && runs[0].Analysis.IsComplete);

        using var process = Process.GetCurrentProcess();
        var (conflicts, sets, _, _) = runs[0].Analysis.Counts;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {value:N0} | {Preconditions(scenario):N0} | {Issues(scenario):N0} | {Magnitude(conflicts.Found, conflicts.IsProven)} | {Magnitude(sets.Found, sets.IsProven)} | {Middle(r => r.Read):N1} | {Middle(r => r.Analyse):N1} | {Middle(r => r.Report):N1} | {Middle(r => r.Allocated) / Mega:N1} | {process.PeakWorkingSet64 / Mega:N0} |"));

        double Middle(Func<(double Read, double Analyse, double Report, long Allocated, Analysis Analysis), double> of) =>
            runs.Select(of).Order().ElementAt(runs.Count / 2);
    }

    private static (double Read, double Analyse, double Report, long Allocated, Analysis Analysis) Run(Scenario scenario, AnalysisOptions options)
    {
        var text = ScenarioWriter.ToJson(scenario);
        var clock = Stopwatch.StartNew();
        var read = ScenarioFile.ReadText(text, "scenario.json", AnySize).OrThrow();
        var reading = clock.Elapsed;
        var before = GC.GetTotalAllocatedBytes(precise: true);
        clock.Restart();
        var analysis = ScenarioAnalyser.Analyse(read, options);
        var analysing = clock.Elapsed;
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        clock.Restart();
        JsonReport.Render(analysis);
        return (reading.TotalMilliseconds, analysing.TotalMilliseconds, clock.Elapsed.TotalMilliseconds, allocated, analysis);
    }

    private static string Magnitude(System.Numerics.BigInteger count, bool exact) =>
        (count < 1_000_000_000_000_000 ? count.ToString("N0", CultureInfo.InvariantCulture) : count.ToString("E2", CultureInfo.InvariantCulture)) + (exact ? "" : " so far");

    private static int Preconditions(Scenario scenario) => scenario.Positions.Count(p => p.Kind == PositionKind.Precondition);

    private static int Issues(Scenario scenario) => scenario.Issues.Sum(i => scenario.Sets.FirstOrDefault(s => s.Id == i.Over)?.Keys.Count ?? 1);
}
