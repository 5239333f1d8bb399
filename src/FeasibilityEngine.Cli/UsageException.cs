namespace FeasibilityEngine.Cli;

/// <summary>The user asked for something that cannot be done as it was put; the message is the one line that says so.</summary>
internal class UsageException(string message) : Exception(message)
{
    /// <summary>The word in which the mistake is, with the place to point at; null where the message says enough.</summary>
    public (string Word, int Start, int Length)? Pointer { get; init; }
}

/// <summary>Standard output or standard error cannot be written: going on would be for nobody.</summary>
internal sealed class OutputException(string message) : UsageException(message);
