using FeasibilityEngine.Fuzzing;
using FeasibilityEngine.Fuzzing.Inputs;
using FeasibilityEngine.Fuzzing.Reporting;

FuzzOptions options;
try
{
    options = FuzzOptions.Parse(args);
}
catch (Exception refused) when (refused is FormatException or OverflowException)
{
    Console.Error.WriteLine($"{refused.Message}\n{FuzzOptions.Usage}");
    return 2;
}

if (options.IsTable)
{
    Console.Write(RunFigures.Markdown(RunFigures.Together(options.Files)));
    return 0;
}

// An input of a run that died is still there: it is what the run died of.
foreach (var left in Directory.Exists(options.Folder) ? Directory.GetFiles(options.Folder, "current.*") : [])
{
    var kept = Path.Combine(options.Folder, "died" + Path.GetExtension(left));
    File.Move(left, kept, overwrite: true);
    Console.WriteLine($"FOUND: the process died or hung\n  kept: {kept}");
}

Fuzzer? running = null;
using var fuzzer = new Fuzzer(options.Folder, Console.Out, () =>
{
    Write(running!);
    Environment.Exit(3);
});
running = fuzzer;
if (options.Files.Count > 0)
{
    foreach (var file in options.Files)
    {
        Console.WriteLine(file);
        fuzzer.Examine(new FuzzInput(File.ReadAllBytes(file), file.EndsWith(".json", StringComparison.Ordinal) ? "json" : "yaml", file), file);
    }
}
else
{
    fuzzer.Run(options.Seed, options.From, options.Most, options.For);
}

Write(fuzzer);
return fuzzer.Findings.Count == 0 ? 0 : 1;

void Write(Fuzzer done)
{
    var figures = Path.Combine(options.Folder, FormattableString.Invariant($"figures-{options.Seed}.json"));
    File.WriteAllText(figures, RunFigures.Json(done.Coverage));
    Console.WriteLine($"\n{RunFigures.Markdown(done.Coverage)}\n{done.Missing}figures: {figures}");
}
