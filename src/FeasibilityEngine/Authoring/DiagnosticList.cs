using System.Globalization;

namespace FeasibilityEngine.Authoring;

/// <summary>
/// Collects the diagnostics of one scenario, up to a limit. Errors take the room of warnings, so that no number of warnings hides an
/// error; where something is left out, a diagnostic says so, which is an error only where errors are.
/// </summary>
internal sealed class DiagnosticList(int limit)
{
    // No more errors than the limit, and no more warnings.
    private readonly List<Diagnostic> _kept = [];
    private int _warningCount;

    /// <summary>How many errors were found, those that are left out among them.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>True where no more diagnostics are told; making them would only take time.</summary>
    public bool IsFull => ErrorCount > limit;

    /// <summary>Collects a diagnostic.</summary>
    public void Add(Diagnostic diagnostic)
    {
        var found = diagnostic.Severity == Severity.Error ? ++ErrorCount : ++_warningCount;
        if (found <= limit)
        {
            _kept.Add(diagnostic);
        }
    }

    /// <summary>The diagnostics in the order in which they were found, at most as many as the limit; and one more where some are left out.</summary>
    public IReadOnlyList<Diagnostic> Told()
    {
        var room = Math.Max(0, limit - ErrorCount);
        List<Diagnostic> told = [.. _kept.Where(diagnostic => diagnostic.Severity == Severity.Error || room-- > 0)];
        if (IsFull)
        {
            told.Add(new Diagnostic(DiagnosticCodes.TooManyDiagnostics, Severity.Error, "There are more diagnostics than these; they are not shown."));
        }
        else if (ErrorCount + _warningCount - told.Count is > 0 and var left)
        {
            told.Add(new Diagnostic(
                DiagnosticCodes.TooManyDiagnostics, Severity.Warning,
                left == 1 ? "1 more warning is not shown." : string.Create(CultureInfo.InvariantCulture, $"{left} more warnings are not shown.")));
        }

        return told;
    }
}
