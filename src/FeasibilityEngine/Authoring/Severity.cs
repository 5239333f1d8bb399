namespace FeasibilityEngine.Authoring;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>The scenario cannot be used until it is mended.</summary>
    Error,

    /// <summary>The scenario can be used, but says something that is probably not meant.</summary>
    Warning,
}
