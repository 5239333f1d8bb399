namespace FeasibilityEngine.Cli.Tests;

/// <summary>What a run of the tool left behind.</summary>
internal sealed record RunResult(int Code, string Out, string Error);
