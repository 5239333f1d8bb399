using System.Numerics;
using BenchmarkDotNet.Attributes;
using FeasibilityEngine.Assembling;
using FeasibilityEngine.Exploration;
using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Exploration.Conflicts;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Benchmarks;

/// <summary>
/// The stages between a scenario and its analysis, one by one. Verdict, conflicts and concession sets each start from the ground
/// scenario, so the two latter contain what the verdict costs.
/// </summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private static readonly SearchLimits Limits = new(Top: 1, Conflicts: 10_000, ConcessionSets: 100_000, new AnalysisOptions().DiagramLimit);
    private Scenario? _scenario;
    private GroundScenario? _ground;
    private Searched? _searched;

    public static IEnumerable<string> Scenarios => BenchmarkScenarios.All;

    [ParamsSource(nameof(Scenarios))]
    public string Scenario { get; set; } = BenchmarkScenarios.DirectTalks;

    [GlobalSetup]
    public void Load()
    {
        _scenario = BenchmarkScenarios.Get(Scenario);
        _ground = Grounded();
        _searched = Explorer.Explore(_ground, Limits, () => new Interruption { Kind = InterruptionKind.Cancelled }, CancellationToken.None);
    }

    [Benchmark]
    public object Ground() => Grounded();

    [Benchmark]
    public object Verdict() => Searches().ConvertAll(search => search.Verdict);

    [Benchmark]
    public BigInteger Conflicts()
    {
        var found = BigInteger.Zero;
        foreach (var search in Searches().Where(s => s.Verdict.Stated != Answer.Possible))
        {
            var standing = search.Component.Ladders.Select(l => new Member(search.Compiled.Hypothetical[l], 0)).ToList();
            found += search.FindConflicts(standing, Limits, _ => { }).Count;
        }

        return found;
    }

    [Benchmark]
    public BigInteger ConcessionSets()
    {
        var found = BigInteger.One;
        foreach (var search in Searches().Where(s => s.Verdict.Stated != Answer.Possible))
        {
            var chains = search.Component.Ladders.Select(l => search.Compiled.Hypothetical[l]).ToList();
            found *= search.Sets.All(chains, Limits, _ => { }).Count;
        }

        return found;
    }

    /// <summary>Wording, derivations and the second check.</summary>
    [Benchmark]
    public Analysis Findings() => FindingsAssembly.Assemble(
        _searched!, FindingsAssembly.NewRecheck(_searched!.Explored.Ground, CancellationToken.None), Limits.Top, CancellationToken.None);

    private GroundScenario Grounded() =>
        Grounder.Ground(_scenario!, Question.Talks, _scenario!.DefaultAsOf, []);

    private List<ComponentSearch> Searches()
    {
        var compiled = new CompiledScenario(_ground!);
        var budget = new SearchBudget([], () => new Interruption { Kind = InterruptionKind.Cancelled }, CancellationToken.None);
        return Components.Split(compiled).ConvertAll(c => new ComponentSearch(compiled, c, budget));
    }
}
