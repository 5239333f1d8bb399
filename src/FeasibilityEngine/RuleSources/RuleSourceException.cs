namespace FeasibilityEngine.RuleSources;

/// <summary>Thrown where a rule source cannot be used: it threw, did not end, or gave rules that do not fit the scenario.</summary>
public sealed class RuleSourceException : Exception
{
    /// <summary>Says what is wrong with the rules of a source.</summary>
    /// <param name="source">The name of the source.</param>
    /// <param name="rule">The name of the rule; null where it is not one rule, or not known.</param>
    /// <param name="message">What is wrong, and what to do about it.</param>
    /// <param name="cause">What the source threw; null where it threw nothing.</param>
    public RuleSourceException(string source, string? rule, string message, Exception? cause = null)
        : base(message, cause)
    {
        RuleSource = source;
        Rule = rule;
    }

    /// <summary>The name of the source.</summary>
    public string RuleSource { get; }

    /// <summary>The name of the rule; null where it is not one rule, or not known.</summary>
    public string? Rule { get; }
}
