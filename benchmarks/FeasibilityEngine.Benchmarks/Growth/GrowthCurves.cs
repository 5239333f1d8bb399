using System.Diagnostics;
using System.Globalization;

namespace FeasibilityEngine.Benchmarks.Growth;

/// <summary>How time and memory grow, as tables in Markdown: a process for each value.</summary>
internal static class GrowthCurves
{
    /// <summary>
    /// Prints the tables of the axes, all where none is named, or those of "structure"; false where a name is unknown. No analysis takes longer
    /// than the seconds.
    /// </summary>
    public static bool Print(IReadOnlyList<string> names, int seconds, TextWriter output)
    {
        if (names is ["structure"])
        {
            names = GrowthAxis.Structures;
        }

        if (names is [var name, var value] && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            if (GrowthAxis.All.FirstOrDefault(a => a.Name == name) is not { } only)
            {
                return false;
            }

            GrowthPoint.Print(only, number, TimeSpan.FromSeconds(seconds), output);
            return true;
        }

        if (names.Any(n => GrowthAxis.All.All(a => a.Name != n)))
        {
            return false;
        }

        foreach (var axis in GrowthAxis.All.Where(a => names.Count == 0 || names.Contains(a.Name)))
        {
            output.WriteLine($"**{axis.Name}**: {axis.Says}\n");
            output.WriteLine("| at | preconditions | issues | conflicts | minimal sets | read ms | analyse ms | report ms | allocated MB | peak MB |");
            output.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
            foreach (var point in axis.Values)
            {
                output.WriteLine(Measured(axis, point, seconds));
            }

            output.WriteLine();
        }

        return true;
    }

    private static string Measured(GrowthAxis axis, int value, int seconds)
    {
        var number = value.ToString(CultureInfo.InvariantCulture);
        var program = Environment.ProcessPath!;
        string[] arguments = ["growth", "--seconds", seconds.ToString(CultureInfo.InvariantCulture), axis.Name, number];
        var start = Path.GetFileNameWithoutExtension(program) == "dotnet"
            ? new ProcessStartInfo(program, [typeof(GrowthCurves).Assembly.Location, .. arguments])
            : new ProcessStartInfo(program, arguments);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var row = process.StandardOutput.ReadToEnd().TrimEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? row : $"| {number} | failed: {errors.Result.Split('\n')[0]} |";
    }
}
