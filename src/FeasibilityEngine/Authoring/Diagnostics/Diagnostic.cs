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
