namespace FeasibilityEngine.Authoring.Diagnostics;

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
