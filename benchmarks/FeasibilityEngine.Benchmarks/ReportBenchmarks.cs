using BenchmarkDotNet.Attributes;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Benchmarks;

/// <summary>From an analysis with ten sets to its reports.</summary>
[MemoryDiagnoser]
public class ReportBenchmarks
{
    private Analysis? _analysis;

    public static IEnumerable<string> Scenarios => BenchmarkScenarios.All;

    [ParamsSource(nameof(Scenarios))]
    public string Scenario { get; set; } = BenchmarkScenarios.DirectTalks;

    [GlobalSetup]
    public void Load() => _analysis = ScenarioAnalyser.Analyse(BenchmarkScenarios.Get(Scenario), new AnalysisOptions { Top = 10 });

    [Benchmark]
    public string Text() => TextReport.Render(_analysis!);

    [Benchmark]
    public string Markdown() => MarkdownReport.Render(_analysis!);

    [Benchmark]
    public string Html() => HtmlReport.Render(_analysis!);

    [Benchmark]
    public string Json() => JsonReport.Render(_analysis!);
}
