using BenchmarkDotNet.Attributes;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Benchmarks;

/// <summary>
/// The questions that take several analyses, asked of the lead scenario after start-up: what if, the timeline, and all combinations
/// of developments.
/// </summary>
[MemoryDiagnoser]
public class InquiryBenchmarks
{
    private static readonly AnalysisOptions Supposing = new()
    {
        Top = 5,
        Suppose = [new Supposition("withdrawal-first", "ceasefire-first")],
    };

    private readonly Scenario _scenario = BenchmarkScenarios.Get(BenchmarkScenarios.DirectTalks);

    [Benchmark]
    public WhatIf WhatIf() => ScenarioAnalyser.Suppose(_scenario, Supposing);

    [Benchmark]
    public Timeline Timeline() => ScenarioAnalyser.BuildTimeline(_scenario);

    [Benchmark]
    public DevelopmentFindings Developments() => ScenarioAnalyser.ExploreDevelopments(_scenario, new AnalysisOptions { Top = 5 });
}
