namespace FeasibilityEngine.Cli;

/// <summary>The user asked for something that cannot be done as it was put; the message is the one line that says so.</summary>
internal sealed class UsageException(string message) : Exception(message);
