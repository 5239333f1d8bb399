using System.Numerics;
using BenchmarkDotNet.Attributes;
using FeasibilityEngine.Model;
using FeasibilityEngine.Peers.Counting;
using FeasibilityEngine.Peers.Instances;

namespace FeasibilityEngine.Benchmarks;

/// <summary>
/// From a scenario to the exact number of its answers, on instances that the peers are measured on too: many components (A), one large
/// one (B), rules over demands (C) and budgets (D).
/// </summary>
[MemoryDiagnoser]
public class CountingBenchmarks
{
    private Scenario? _scenario;

    [Params("A-T5-s3", "B-T2-s2", "C-n30-m20", "D-N6")]
    public string Instance { get; set; } = "";

    [GlobalSetup]
    public void Load() =>
        _scenario = InstanceScenario.Of(InstanceReader.Read(Path.Combine(AppContext.BaseDirectory, "instances", Instance + ".json")));

    [Benchmark]
    public BigInteger ConcessionSets() => Counter.Count(_scenario!, View.Mcs, CancellationToken.None).Count;

    [Benchmark]
    public BigInteger Conflicts() => Counter.Count(_scenario!, View.Mus, CancellationToken.None).Count;
}
