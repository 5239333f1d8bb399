using BenchmarkDotNet.Attributes;
using FeasibilityEngine.Authoring;

namespace FeasibilityEngine.Benchmarks;

/// <summary>From text to a checked scenario. The lead scenario is read as its authors wrote it, the others as the engine writes them.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private string _text = "";
    private string _json = "";

    public static IEnumerable<string> Scenarios => BenchmarkScenarios.All;

    [ParamsSource(nameof(Scenarios))]
    public string Scenario { get; set; } = BenchmarkScenarios.DirectTalks;

    [GlobalSetup]
    public void Load()
    {
        var scenario = BenchmarkScenarios.Get(Scenario);
        _text = Scenario == BenchmarkScenarios.DirectTalks ? File.ReadAllText(BenchmarkScenarios.DirectTalksFile) : ScenarioWriter.ToYaml(scenario);
        _json = ScenarioWriter.ToJson(scenario);
    }

    [Benchmark]
    public ScenarioReading Yaml() => ScenarioFile.ReadText(_text, "scenario.yaml");

    [Benchmark]
    public ScenarioReading Json() => ScenarioFile.ReadText(_json, "scenario.json");
}
