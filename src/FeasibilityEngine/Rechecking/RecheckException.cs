namespace FeasibilityEngine.Rechecking;

/// <summary>
/// Thrown by everything that analyses, where an answer does not stand up to its second check: a bug of the engine, never a mistake of
/// the scenario. There is nothing to handle: an answer that may be wrong is not given.
/// </summary>
public sealed class RecheckException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">Which answer failed, and how.</param>
    internal RecheckException(string message)
        : base("An answer failed its second check, which is a bug of the engine: " + message)
    {
    }
}
