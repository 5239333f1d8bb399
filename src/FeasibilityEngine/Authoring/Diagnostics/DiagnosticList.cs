using System.Globalization;

namespace FeasibilityEngine.Authoring.Diagnostics;

/// <summary>
/// Collects the diagnostics of one scenario, up to a limit. Errors take the room of warnings, and both that of hints, so that no number
/// of lesser ones hides what matters more; where something is left out, a diagnostic says so, which matters as much as what it stands for.
/// </summary>
/// <param name="limit">How many are told at most.</param>
/// <param name="hints">False to leave hints out, as if there were none.</param>
internal sealed class DiagnosticList(int limit, bool hints = true)
{
    private static readonly Severity[] MostSevereFirst = [Severity.Error, Severity.Warning, Severity.Hint];

    // Of each severity no more than the limit.
    private readonly List<Diagnostic> _kept = [];
    private readonly Dictionary<Severity, int> _found = [];

    /// <summary>How many errors were found, those that are left out among them.</summary>
    public int ErrorCount => Found(Severity.Error);

    /// <summary>True where no more diagnostics are told; making them would only take time.</summary>
    public bool IsFull => ErrorCount > limit;

    /// <summary>Collects a diagnostic.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (diagnostic.Severity == Severity.Hint && !hints)
        {
            return;
        }

        var found = _found[diagnostic.Severity] = Found(diagnostic.Severity) + 1;
        if (found <= limit)
        {
            _kept.Add(UnusualCharacters.Named(diagnostic));
        }
    }

    /// <summary>The diagnostics in the order in which they were found, at most as many as the limit; and one more where some are left out.</summary>
    public IReadOnlyList<Diagnostic> Told()
    {
        var left = limit;
        var room = new Dictionary<Severity, int>();
        foreach (var severity in MostSevereFirst)
        {
            room[severity] = Math.Min(left, Found(severity));
            left -= room[severity];
        }

        var leftOut = MostSevereFirst.Where(severity => Found(severity) > room[severity]).Select(severity => (Severity: severity, Count: Found(severity) - room[severity])).ToList();
        List<Diagnostic> told = [.. _kept.Where(diagnostic => room[diagnostic.Severity]-- > 0)];
        if (leftOut.Count > 0)
        {
            told.Add(new Diagnostic
            {
                Code = DiagnosticCodes.TooManyDiagnostics,
                Severity = leftOut[0].Severity,
                Message = IsFull ? "There are more diagnostics than these; they are not shown."
                : $"{string.Join(" and ", leftOut.Select(some => Counted(some.Severity, some.Count)))} {(leftOut.Sum(some => some.Count) == 1 ? "is" : "are")} not shown.",
            });
        }

        return told;
    }

    private int Found(Severity severity) => _found.GetValueOrDefault(severity);

    private static string Counted(Severity severity, int count) => string.Create(
        CultureInfo.InvariantCulture, $"{count} more {(severity == Severity.Warning ? "warning" : "hint")}{(count == 1 ? "" : "s")}");
}
