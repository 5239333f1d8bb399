namespace FeasibilityEngine.Authoring.Diagnostics;

/// <summary>
/// Something wrong, or probably wrong, in a scenario. Kept as data: code, place, what was found, what was expected,
/// and the likely fix.
/// </summary>
public sealed record Diagnostic
{
    /// <summary>The stable code, such as <c>FE0102</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Errors stop an analysis, warnings and hints do not.</summary>
    public required Severity Severity { get; init; }

    /// <summary>One sentence that says what is wrong, in a user's words.</summary>
    public required string Message { get; init; }

    /// <summary>Where; null for a scenario that was not read from a file.</summary>
    public SourceSpan? Span { get; init; }

    /// <summary>What would have been right, where it can be said.</summary>
    public string? Expected { get; init; }

    /// <summary>The likeliest fix, where there is one.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>A second place that matters, such as the first of two duplicate keys.</summary>
    public SourceSpan? Related { get; init; }
}

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>The scenario cannot be used until it is mended.</summary>
    Error,

    /// <summary>The scenario can be used, but says something that is probably not meant.</summary>
    Warning,

    /// <summary>
    /// The scenario says something that is often meant, and as often not: worth a second look, and no fault. Not counted as a warning;
    /// <see cref="ReadingOptions.Hints"/> leaves hints out.
    /// </summary>
    Hint,
}

/// <summary>A place in a scenario file, within one line.</summary>
public sealed record SourceSpan
{
    internal SourceSpan()
    {
    }

    /// <summary>The file as the user named it; <c>-</c> for standard input.</summary>
    public required string File { get; init; }

    /// <summary>The line, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The column of the first character, counted from 1 in UTF-16 code units.</summary>
    public required int Column { get; init; }

    /// <summary>How many characters; at least 1.</summary>
    public required int Length { get; init; }

    /// <summary>The line itself, without its end; shortened where it is very long.</summary>
    public required string LineText { get; init; }

    /// <summary>How many characters of the line stand before <see cref="LineText"/>; 0 unless the line is very long.</summary>
    public int LeftOut { get; init; }
}
