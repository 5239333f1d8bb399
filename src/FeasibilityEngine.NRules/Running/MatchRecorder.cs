using FeasibilityEngine.NRules.Loading;
using FeasibilityEngine.RuleSources;
using NRules.RuleModel;

namespace FeasibilityEngine.NRules.Running;

/// <summary>What the rules of one run say, each statement with the reason and the sources of its rule.</summary>
internal sealed class MatchRecorder(LoadedRules rules)
{
    private readonly HashSet<RuleMatch> _matches = [];
    private int _given;

    /// <summary>What was said, equal statements once.</summary>
    public IReadOnlyCollection<RuleMatch> Matches => _matches;

    /// <summary>The recorder of the run in which a rule fires.</summary>
    /// <exception cref="InvalidOperationException">It fires in a session that no <see cref="NRulesSource"/> made.</exception>
    public static MatchRecorder Of(IContext rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        object? found = null;
        Exception? cause = null;
        try
        {
            found = rule.Resolve(typeof(MatchRecorder));
        }
        catch (Exception thrown)
        {
            // Each resolver of a foreign session refuses an unknown service in its own way.
            cause = thrown;
        }

        return found as MatchRecorder ?? throw new InvalidOperationException(
            $"The rule '{rule.Rule.Name}' speaks of a negotiation, but runs in a session that no NRulesSource made.", cause);
    }

    public RuleMatch Never(IContext rule, PotentialStatement[] statements)
    {
        var said = Given(statements) ?? Premises.Of(rule.Match);
        return said.Count > 0
            ? Add(rule, name => RuleMatch.Never(name, said))
            : throw new InvalidOperationException("It matched no option, act or fact that could be excluded; name statements or a condition.");
    }

    public RuleMatch Conclude(IContext rule, PotentialFact fact, PotentialStatement[] premises)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var said = Given(premises) ?? Premises.Of(rule.Match).Where(p => p != fact).ToList();
        return said.Count > 0
            ? Add(rule, name => RuleMatch.When(name, fact, said))
            : throw new InvalidOperationException($"It matched nothing that '{fact}' could follow from; name premises or a condition.");
    }

    public RuleMatch Add(IContext rule, Func<string, RuleMatch> match)
    {
        var loaded = rules.Of(rule.Rule);
        var said = loaded.Reasoned(match(loaded.Name));
        Add(said, loaded.Name);
        return said;
    }

    public void Add(RuleMatch match, string rule)
    {
        if (++_given > RuleSourcing.MatchLimit)
        {
            throw rules.Failure.TooManyMatches(rule);
        }

        _matches.Add(match);
    }

    private static List<PotentialStatement>? Given(PotentialStatement[] statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        return statements.Length == 0 ? null : [.. statements];
    }
}
