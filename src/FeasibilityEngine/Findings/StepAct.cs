namespace FeasibilityEngine.Findings;

/// <summary>An act that a path performs.</summary>
/// <param name="Act">The act, with its key where it has one.</param>
/// <param name="By">The party that performs it; null where it takes several, as talks do.</param>
public sealed record StepAct(string Act, string? By);
