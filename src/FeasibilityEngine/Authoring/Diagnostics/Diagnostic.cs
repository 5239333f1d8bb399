namespace FeasibilityEngine.Authoring.Diagnostics;

/// <summary>
/// Something wrong, or probably wrong, in a scenario. Kept as data: code, place, what was found, what was expected,
/// and the likely fix.
/// </summary>
/// <param name="Code">The stable code, such as <c>FE0102</c>.</param>
/// <param name="Severity">Errors stop an analysis, warnings and hints do not.</param>
/// <param name="Message">One sentence that says what is wrong, in a user's words.</param>
/// <param name="Span">Where; null for a scenario that was not read from a file.</param>
/// <param name="Expected">What would have been right, where it can be said.</param>
/// <param name="DidYouMean">The likeliest fix, where there is one.</param>
/// <param name="Related">A second place that matters, such as the first of two duplicate keys.</param>
public sealed record Diagnostic(
    string Code,
    Severity Severity,
    string Message,
    SourceSpan? Span = null,
    string? Expected = null,
    string? DidYouMean = null,
    SourceSpan? Related = null);

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
/// <param name="File">The file as the user named it; <c>-</c> for standard input.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column of the first character, counted from 1 in UTF-16 code units.</param>
/// <param name="Length">How many characters; at least 1.</param>
/// <param name="LineText">The line itself, without its end; shortened where it is very long.</param>
/// <param name="LeftOut">How many characters of the line stand before <paramref name="LineText"/>; 0 unless the line is very long.</param>
public sealed record SourceSpan(string File, int Line, int Column, int Length, string LineText, int LeftOut = 0);
