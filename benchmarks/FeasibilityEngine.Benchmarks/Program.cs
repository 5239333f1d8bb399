using BenchmarkDotNet.Running;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Benchmarks;

if (args is ["shapes"])
{
    ScenarioShapes.Print(Console.Out);
    return;
}

// Files to time the whole tool on, start-up included.
if (args is ["write", var folder])
{
    foreach (var name in BenchmarkScenarios.All)
    {
        File.WriteAllText(Path.Combine(folder, name + ".yaml"), ScenarioWriter.ToYaml(BenchmarkScenarios.Get(name)));
    }

    return;
}

BenchmarkSwitcher.FromAssembly(typeof(GeneratedScenario).Assembly).Run(args);
