using BenchmarkDotNet.Attributes;
using FeasibilityEngine.Authoring;

namespace FeasibilityEngine.Benchmarks;

/// <summary>From text to a checked scenario. The lead scenario is read as its authors wrote it, the others as the engine writes them.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private string _text = "";

    public static IEnumerable<string> Scenarios => BenchmarkScenarios.All;

    [ParamsSource(nameof(Scenarios))]
    public string Scenario { get; set; } = BenchmarkScenarios.DirectTalks;

    [GlobalSetup]
    public void Load() => _text = Scenario == BenchmarkScenarios.DirectTalks
        ? File.ReadAllText(BenchmarkScenarios.DirectTalksFile)
        : ScenarioWriter.ToYaml(BenchmarkScenarios.Get(Scenario));

    [Benchmark]
    public ScenarioReading Read() => ScenarioFile.ReadText(_text, "scenario.yaml");
}
