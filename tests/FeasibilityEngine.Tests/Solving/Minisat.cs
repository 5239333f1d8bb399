using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace FeasibilityEngine.Tests.Solving;

/// <summary>Debian's minisat as a process.</summary>
internal static class Minisat
{
    private const int ExitPossible = 10;
    private const int ExitImpossible = 20;

    /// <summary>Where minisat is; null where it is not on PATH.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "minisat.exe" : "minisat"))
        .FirstOrDefault(File.Exists);

    public static bool IsPossible(int variables, IEnumerable<int[]> clauses, IEnumerable<int> assumptions)
    {
        int[][] all = [.. clauses, .. assumptions.Select(literal => new[] { literal })];
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"p cnf {variables} {all.Length}\n");
        foreach (int[] clause in all)
        {
            text.AppendJoin(' ', clause.Append(0)).Append('\n');
        }

        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, text.ToString());
            using Process process = Process.Start(new ProcessStartInfo(Program!, ["-verb=0", file])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            process.OutputDataReceived += static (_, _) => { };
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            process.WaitForExit();
            return process.ExitCode switch
            {
                ExitPossible => true,
                ExitImpossible => false,
                int other => throw new InvalidOperationException(
                    string.Create(CultureInfo.InvariantCulture, $"minisat ended with exit code {other}.")),
            };
        }
        finally
        {
            File.Delete(file);
        }
    }
}
