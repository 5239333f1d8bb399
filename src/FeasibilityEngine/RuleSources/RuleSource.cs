namespace FeasibilityEngine.RuleSources;

/// <summary>Makes a rule source of a function.</summary>
public static class RuleSource
{
    /// <summary>A source that gives what the function gives.</summary>
    /// <param name="name">What messages call the source.</param>
    /// <param name="match">Gives every match of every rule; see <see cref="IRuleSource.Match"/>.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public static IRuleSource Of(string name, Func<Potential, IEnumerable<RuleMatch>> match)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(match);
        return new FunctionRuleSource(name, match);
    }

    private sealed class FunctionRuleSource(string name, Func<Potential, IEnumerable<RuleMatch>> match) : IRuleSource
    {
        public string Name => name;

        public IEnumerable<RuleMatch> Match(Potential potential, CancellationToken cancellation) => match(potential);
    }
}
