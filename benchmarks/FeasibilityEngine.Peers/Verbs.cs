using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Peers.Counting;
using FeasibilityEngine.Peers.Instances;

namespace FeasibilityEngine.Peers;

/// <summary>What the program does; each verb gives the exit code.</summary>
internal static class Verbs
{
    private const double Mega = 1024 * 1024;

    /// <summary>
    /// Counts one view of one instance and prints one line. Times are milliseconds: <c>load</c> from the file to a checked scenario,
    /// <c>ground</c>, <c>first</c> and <c>search</c> from the start of the search. <c>peak</c> is megabytes of the process. With a number of seconds
    /// the search stops then, and the line says that it is not complete.
    /// </summary>
    public static int Count(string viewName, string file, string? seconds)
    {
        if (!Enum.TryParse<View>(viewName, ignoreCase: true, out var view))
        {
            return Usage();
        }

        var clock = Stopwatch.StartNew();
        var scenario = InstanceScenario.Of(InstanceReader.Read(file));
        var load = clock.Elapsed;
        using var limit = seconds is null ? new CancellationTokenSource() : new CancellationTokenSource(Seconds(seconds));
        var tally = Counter.Count(scenario, view, limit.Token);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(
            $"instance={scenario.Name} view={viewName} count={tally.Count}{(tally.Total is { } total ? $" total={total}" : "")} complete={(tally.IsComplete ? "yes" : "no")} "
            + $"load={Milliseconds(load)} ground={Milliseconds(tally.Ground)} first={(tally.First is { } first ? Milliseconds(first) : "-")} search={Milliseconds(tally.Search)} "
            + $"peak={(process.PeakWorkingSet64 / Mega).ToString("0.0", CultureInfo.InvariantCulture)}");
        return 0;
    }

    /// <summary>Writes the scenario of an instance as a scenario file, YAML or JSON by its name.</summary>
    public static int Write(string instance, string file)
    {
        var scenario = InstanceScenario.Of(InstanceReader.Read(instance));
        File.WriteAllText(file, Path.GetExtension(file) == ".json" ? ScenarioWriter.ToJson(scenario) : ScenarioWriter.ToYaml(scenario));
        return 0;
    }

    /// <summary>
    /// Analyses an instance or a scenario file in full, cancels after each of the given times in turn, and prints how much later the
    /// analysis came back, and what it had found. A first analysis, which is not measured, is cancelled after the first of the times.
    /// </summary>
    public static int Cancel(string file, string[] milliseconds)
    {
        var scenario = Path.GetExtension(file) == ".json" ? InstanceScenario.Of(InstanceReader.Read(file)) : ScenarioFile.Load(file);
        foreach (var (run, after) in milliseconds.Take(1).Concat(milliseconds).Select(text => TimeSpan.FromMilliseconds(double.Parse(text, CultureInfo.InvariantCulture))).Index())
        {
            using var cancellation = new CancellationTokenSource();
            var cancelled = TimeSpan.Zero;
            var clock = Stopwatch.StartNew();
            using var told = cancellation.Token.Register(() => cancelled = clock.Elapsed);
            cancellation.CancelAfter(after);
            var analysis = ScenarioAnalyser.Analyse(scenario, options: null, cancellation.Token);
            var back = clock.Elapsed;
            if (run > 0)
            {
                Console.WriteLine(
                    $"instance={scenario.Name} after={Milliseconds(after)} late={(cancelled == TimeSpan.Zero ? "-" : Milliseconds(back - cancelled))} back={Milliseconds(back)} "
                    + $"verdict={analysis.Verdict} conflicts={analysis.Counts.Conflicts.Found}/{analysis.Conflicts.Count} sets={Short(analysis.Counts.ConcessionSets.Found)}/{analysis.ConcessionSets.Count}");
            }
        }

        return 0;
    }

    /// <summary>
    /// Counts every row of <c>known.csv</c> in the folder (all views where the view is <c>all</c>), each at most so many seconds, and
    /// says where a count differs or is not complete: exit code 1 then.
    /// </summary>
    public static int Check(string viewName, string folder, string seconds)
    {
        var wrong = 0;
        foreach (var known in KnownCount.Read(Path.Combine(folder, "known.csv")).Where(k => viewName == "all" || k.View == viewName))
        {
            var scenario = InstanceScenario.Of(InstanceReader.Read(Path.Combine(folder, known.Instance + ".json")));
            using var limit = new CancellationTokenSource(Seconds(seconds));
            var tally = Counter.Count(scenario, Enum.Parse<View>(known.View, ignoreCase: true), limit.Token);
            var verdict = !tally.IsComplete ? "NOT COMPLETE" : known.Agrees(tally.Count) ? "agrees" : "DIFFERS";
            wrong += verdict == "agrees" ? 0 : 1;
            Console.WriteLine($"{known.Instance} {known.View} known={known.Count} found={Short(tally.Count)} {verdict} search={Milliseconds(tally.Search)}");
        }

        Console.WriteLine($"{wrong} rows differ or are not complete");
        return wrong == 0 ? 0 : 1;
    }

    /// <summary>Says how the program is used.</summary>
    public static int Usage()
    {
        Console.Error.WriteLine("usage: count mcs|mus|cheapest|front|even INSTANCE.json [SECONDS] | cancel FILE MILLISECONDS… | write INSTANCE.json OUT.yaml|OUT.json | check all|mcs|mus|cheapest|front|even FOLDER SECONDS");
        return 2;
    }

    private static TimeSpan Seconds(string text) => TimeSpan.FromSeconds(double.Parse(text, CultureInfo.InvariantCulture));

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Short(BigInteger count) => count > long.MaxValue ? count.ToString("E3", CultureInfo.InvariantCulture) : count.ToString(CultureInfo.InvariantCulture);
}
