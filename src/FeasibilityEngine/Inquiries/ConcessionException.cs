namespace FeasibilityEngine.Inquiries;

/// <summary>
/// A concession that <see cref="AnalysisOptions.Suppose"/> names cannot be supposed: the scenario has no such position, priced act
/// or rung, or the party stands lower already. The message says what exists, and what was probably meant.
/// </summary>
public sealed class ConcessionException : ArgumentException
{
    /// <summary>An exception that says what is wrong.</summary>
    public ConcessionException(string message)
        : base(message)
    {
    }
}
