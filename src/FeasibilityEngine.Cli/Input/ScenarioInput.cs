using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Cli.Completing;
using FeasibilityEngine.Cli.Options;

namespace FeasibilityEngine.Cli.Input;

/// <summary>Reads the scenario that the command line names.</summary>
internal static class ScenarioInput
{
    /// <summary>The name of standard input on the command line.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads a file, or standard input where the name is <c>-</c>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="hints">False to leave out hints among the diagnostics.</param>
    /// <param name="terminal">Standard input.</param>
    /// <exception cref="UsageException">There is no such file, it is a folder, or it cannot be read.</exception>
    public static ScenarioReading Read(string file, bool hints, Terminal terminal)
    {
        var options = new ReadingOptions { Hints = hints };
        try
        {
            if (file == StandardInput)
            {
                using var stream = terminal.In();
                return ScenarioFile.Read(stream, StandardInput, options);
            }

            RequireFile(file);
            var reading = ScenarioFile.Read(file, options);
            return reading.Diagnostics is [{ Code: DiagnosticCodes.FileUnreadable } unreadable]
                ? throw new UsageException(unreadable.Message)
                : reading;
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw new UsageException($"{(file == StandardInput ? "standard input" : $"'{file}'")} cannot be read: {FileFailure.Reason(failure)}");
        }
    }

    /// <summary>Refuses a name by which there is no file.</summary>
    /// <exception cref="UsageException">There is no such file, or it is a folder.</exception>
    public static void RequireFile(string file)
    {
        if (Directory.Exists(file))
        {
            throw new UsageException($"'{file}' is a folder; name a scenario file in it");
        }

        if (!File.Exists(file))
        {
            throw new UsageException($"there is no file '{file}'" + Nearest.Hint(file, Neighbours(file)));
        }
    }

    private static IEnumerable<string> Neighbours(string file) => FileNames.Beside(file).Where(ScenarioPaths.IsCandidate);
}
