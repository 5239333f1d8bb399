using System.Globalization;
using BenchmarkDotNet.Running;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Benchmarks;
using FeasibilityEngine.Benchmarks.Growth;

if (args is ["shapes"])
{
    ScenarioShapes.Print(Console.Out);
    return 0;
}

// Files to time the whole tool on, start-up included.
if (args is ["write", var folder])
{
    foreach (var name in BenchmarkScenarios.All)
    {
        File.WriteAllText(Path.Combine(folder, name + ".yaml"), ScenarioWriter.ToYaml(BenchmarkScenarios.Get(name)));
    }

    return 0;
}

if (args is ["growth", .. var axes])
{
    var seconds = 60;
    if (axes is ["--seconds", var limit, .. var others] && int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out seconds))
    {
        axes = others;
    }

    if (seconds == 0 || !GrowthCurves.Print(axes, seconds, Console.Out))
    {
        Console.Error.WriteLine("usage: growth [--seconds N] [AXIS…] [VALUE], or growth structure; the axes are " + string.Join(", ", GrowthAxis.All.Select(a => a.Name)));
        return 2;
    }

    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(GeneratedScenario).Assembly).Run(args);
return 0;
