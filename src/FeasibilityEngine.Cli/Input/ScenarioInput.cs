using System.Text;
using FeasibilityEngine.Authoring;
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
        var options = ReadingOptions.Default with { Hints = hints };
        try
        {
            if (file == StandardInput)
            {
                using var reader = new StreamReader(terminal.In(), Encoding.UTF8);
                return ScenarioFile.Read(reader, StandardInput, options);
            }

            if (Directory.Exists(file))
            {
                throw new UsageException($"'{file}' is a folder; name a scenario file in it");
            }

            if (!File.Exists(file))
            {
                throw new UsageException($"there is no file '{file}'" + Nearest.Hint(file, Neighbours(file)));
            }

            var reading = ScenarioFile.Read(file, options);
            return reading.Diagnostics is [{ Code: DiagnosticCodes.FileUnreadable } unreadable]
                ? throw new UsageException(unreadable.Message)
                : reading;
        }
        catch (IOException failure)
        {
            throw new UsageException($"'{file}' cannot be read: {failure.Message}");
        }
    }

    private static IEnumerable<string> Neighbours(string file)
    {
        var folder = Path.GetDirectoryName(file) ?? "";
        return Directory.Exists(folder.Length == 0 ? "." : folder)
            ? Directory.EnumerateFiles(folder.Length == 0 ? "." : folder)
                .Select(path => Path.Combine(folder, Path.GetFileName(path)))
                .Where(path => Path.GetExtension(path) is ".yaml" or ".yml" or ".json")
                .Order(StringComparer.Ordinal)
            : [];
    }
}
