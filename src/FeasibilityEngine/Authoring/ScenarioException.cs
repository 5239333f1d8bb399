using FeasibilityEngine.Authoring.Diagnostics;

namespace FeasibilityEngine.Authoring;

/// <summary>Thrown where a scenario with errors is asked for as if it had none; carries every diagnostic.</summary>
public sealed class ScenarioException : Exception
{
    /// <summary>Makes the exception from the diagnostics of one scenario.</summary>
    internal ScenarioException(IReadOnlyList<Diagnostic> diagnostics)
        : base(Describe(diagnostics))
    {
        Diagnostics = diagnostics;
    }

    /// <summary>All diagnostics of the scenario, warnings and hints included, in the order of their places.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    private static string Describe(IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return string.Join(Environment.NewLine, diagnostics
            .Where(d => d.Severity == Severity.Error)
            .Select(d => d.Span is { } s ? $"{s.File}:{s.Line}:{s.Column}: {d.Code}: {d.Message}" : $"{d.Code}: {d.Message}"));
    }
}
