using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Benchmarks;

/// <summary>
/// A ring of acts, each of which is to come before the next: one conflict of order with as many members as acts, and one more
/// concession set than that. One set is worked out in full, path included.
/// </summary>
[MemoryDiagnoser]
public class OrderBenchmarks
{
    private Scenario? _scenario;

    [Params(5, 10, 20)]
    public int Acts { get; set; }

    [GlobalSetup]
    public void Load()
    {
        var text = new StringBuilder("feasibility: 1\nscenario: A ring of acts\nparties: [north, south]\nacts:\n");
        for (var act = 0; act < Acts; act++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  a{act}: {{ by: {(act % 2 == 0 ? "north" : "south")} }}\n");
        }

        text.Append("positions:\n");
        for (var act = 0; act < Acts; act++)
        {
            var next = (act + 1) % Acts;
            text.Append(CultureInfo.InvariantCulture, $"  p{act}:\n    party: {(act % 2 == 0 ? "north" : "south")}\n    requires: a{act} before a{next}\n");
            text.Append(CultureInfo.InvariantCulture, $"    fallbacks:\n      - {{ id: together, accepts: a{act} with a{next}, cost: 1 }}\n      - waive\n");
        }

        _scenario = ScenarioFile.ReadText(text.ToString(), "ring.yaml").OrThrow();
    }

    [Benchmark]
    public Analysis Analyse() => ScenarioAnalyser.Analyse(_scenario!, new AnalysisOptions { Top = 1 });
}
