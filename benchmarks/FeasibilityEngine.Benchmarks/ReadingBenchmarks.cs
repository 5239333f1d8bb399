using BenchmarkDotNet.Attributes;
using FeasibilityEngine.Authoring;

namespace FeasibilityEngine.Benchmarks;

/// <summary>From text to a scenario.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private string _text = "";

    [GlobalSetup]
    public void Load() => _text = File.ReadAllText(BenchmarkScenarios.DirectTalksFile);

    [Benchmark]
    public ScenarioReading Read_direct_talks() => ScenarioFile.ReadText(_text, "direct-talks.yaml");
}
