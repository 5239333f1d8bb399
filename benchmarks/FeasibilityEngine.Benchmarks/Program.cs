using BenchmarkDotNet.Running;
using FeasibilityEngine.Benchmarks;

if (args is ["shapes"])
{
    ScenarioShapes.Print(Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(GeneratedScenario).Assembly).Run(args);
