namespace FeasibilityEngine.Fuzzing.Examining;

/// <summary>Ends an examination that looked for one kind of failure, and has found it.</summary>
internal sealed class WantedFailureException : Exception;
