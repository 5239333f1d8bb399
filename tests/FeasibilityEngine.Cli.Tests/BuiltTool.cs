using System.Diagnostics;
using System.Text;

namespace FeasibilityEngine.Cli.Tests;

/// <summary>Runs the built tool as users do: as a process, with its own streams.</summary>
internal static class BuiltTool
{
    private static readonly string Host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Runs to the end; standard input is empty unless text for it is given.</summary>
    public static RunResult Run(string folder, string? input, params string[] args)
    {
        using var process = Start(folder, args);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input ?? "");
        process.StandardInput.Close();
        process.WaitForExit();
        return new RunResult(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    /// <summary>Starts it and leaves the streams to the caller.</summary>
    public static Process Start(string folder, params string[] args) =>
        Start(folder, [Host], args);

    /// <summary>
    /// The same, hearing signals also where the tests themselves run in the background of a shell that told them not to, which a
    /// process hands on to those that it starts.
    /// </summary>
    public static Process StartHearingSignals(string folder, params string[] args) =>
        Start(folder, OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", "--default-signal=TERM", Host] : [Host], args);

    private static Process Start(string folder, string[] program, string[] args)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo(program[0])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        foreach (var arg in program[1..].Append(Path.Combine(AppContext.BaseDirectory, "feasibility.dll")).Concat(args))
        {
            start.ArgumentList.Add(arg);
        }

        return Process.Start(start) ?? throw new InvalidOperationException("The tool did not start.");
    }
}
