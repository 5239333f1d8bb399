namespace FeasibilityEngine.Cli.Options;

/// <summary>How the results of a sweep are written.</summary>
internal enum SweepFormat
{
    /// <summary>Put together, for people.</summary>
    Text,

    /// <summary>Put together, for programs.</summary>
    Json,

    /// <summary>One line for each variant.</summary>
    NdJson,
}
