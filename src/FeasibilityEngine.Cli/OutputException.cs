namespace FeasibilityEngine.Cli;

/// <summary>Standard output or standard error cannot be written: going on would be for nobody.</summary>
internal sealed class OutputException(string message) : UsageException(message);
