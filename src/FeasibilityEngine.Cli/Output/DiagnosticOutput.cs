using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Cli.Output;

/// <summary>Writes diagnostics to standard error.</summary>
internal static class DiagnosticOutput
{
    /// <summary>Writes each diagnostic as <see cref="DiagnosticText"/> renders it.</summary>
    public static void Write(IEnumerable<Diagnostic> diagnostics, Terminal terminal)
    {
        foreach (var diagnostic in diagnostics)
        {
            terminal.Tell(DiagnosticText.Render(diagnostic).TrimEnd('\n'));
        }
    }

    /// <summary>Writes which rules contradict each other, where that is what the analysis found.</summary>
    public static void WriteContradiction(Analysis analysis, ILocations locations, Terminal terminal)
    {
        if (ScenarioAnalyser.FindContradiction(analysis, locations) is { } contradiction)
        {
            Write([contradiction], terminal);
        }
    }

    /// <summary>
    /// <c>2 errors, 1 warning</c>; <c>no problems found</c> where there is neither, with the number of hints behind it, since a hint is no problem.
    /// </summary>
    public static string Summary(IReadOnlyList<Diagnostic> diagnostics)
    {
        var problems = new[] { Number(Severity.Error, "error"), Number(Severity.Warning, "warning") }.OfType<string>().DefaultIfEmpty("no problems found");
        return string.Join(", ", problems.Append(Number(Severity.Hint, "hint")).OfType<string>());

        string? Number(Severity severity, string noun) => DiagnosticOutput.Number(diagnostics.Count(diagnostic => diagnostic.Severity == severity), noun);
    }

    private static string? Number(int count, string noun) => count switch
    {
        0 => null,
        1 => "1 " + noun,
        _ => FormattableString.Invariant($"{count} {noun}s"),
    };
}
