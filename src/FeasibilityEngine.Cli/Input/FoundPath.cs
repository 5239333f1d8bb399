namespace FeasibilityEngine.Cli.Input;

/// <summary>A file to read as a scenario, or something that may be or hold one and cannot be read.</summary>
/// <param name="Path">The path, as messages name it.</param>
/// <param name="Problem">Why it cannot be read, as a sentence; null for what can be tried.</param>
internal sealed record FoundPath(string Path, string? Problem = null);
