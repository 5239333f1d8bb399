using BenchmarkDotNet.Attributes;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Benchmarks;

/// <summary>
/// From a scenario to its analysis: verdict, all minimal conflicts, all counts, and one concession set worked out in full.
/// Every answer in it is checked a second time, which is part of the figure.
/// </summary>
[MemoryDiagnoser]
public class AnalysisBenchmarks
{
    private static readonly AnalysisOptions OneSet = new() { Top = 1 };
    private Scenario? _scenario;

    public static IEnumerable<string> Scenarios => BenchmarkScenarios.All;

    [ParamsSource(nameof(Scenarios))]
    public string Scenario { get; set; } = BenchmarkScenarios.DirectTalks;

    [GlobalSetup]
    public void Load() => _scenario = BenchmarkScenarios.Get(Scenario);

    [Benchmark]
    public Analysis Analyse() => ScenarioAnalyser.Analyse(_scenario!, OneSet);
}
