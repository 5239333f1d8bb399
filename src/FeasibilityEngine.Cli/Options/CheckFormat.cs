namespace FeasibilityEngine.Cli.Options;

/// <summary>How diagnostics are written.</summary>
internal enum CheckFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For code hosts and editors: SARIF 2.1.0.</summary>
    Sarif,
}
