namespace FeasibilityEngine.Cli.Verbs;

/// <summary>What makes a comparison fail a run.</summary>
internal enum FailOnChange
{
    /// <summary>Anything differs.</summary>
    Changed,
}
