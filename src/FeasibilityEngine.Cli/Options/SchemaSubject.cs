namespace FeasibilityEngine.Cli.Options;

/// <summary>What a schema describes.</summary>
internal enum SchemaSubject
{
    /// <summary>The scenario file, which people write.</summary>
    Scenario,

    /// <summary>The reports in JSON, which programs read.</summary>
    Report,
}
