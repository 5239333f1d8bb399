using FeasibilityEngine.Model;

namespace FeasibilityEngine.Grounding;

/// <summary>
/// Grounds the rules of a scenario: each at every combination of keys for its variables, or in every case in which a rule source
/// found that it matches.
/// </summary>
internal static class GroundRules
{
    /// <summary>Every rule at every binding, in the order of the rules' names and of the keys.</summary>
    public static ValueList<GroundRule> Of(Scenario scenario, CancellationToken cancellation) => Each(scenario, cancellation)
        .OrderBy(r => r.Rule.Id, StringComparer.Ordinal)
        .ThenBy(r => string.Join(',', r.Binding.Select(b => b.Value)), StringComparer.Ordinal)
        .ThenBy(r => r.Then?.ToString(), StringComparer.Ordinal)
        .ToValueList();

    private static IEnumerable<GroundRule> Each(Scenario scenario, CancellationToken cancellation)
    {
        var instantiation = new Instantiation(scenario);
        foreach (var rule in scenario.Rules.SelectMany(rule => Of(rule, instantiation)))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return rule;
        }
    }

    private static IEnumerable<GroundRule> Of(Rule rule, Instantiation instantiation)
    {
        foreach (var match in rule.Apart())
        {
            foreach (var binding in instantiation.Bindings(rule.For))
            {
                var keys = binding.ToDictionary(b => b.Key, b => b.Value);
                var condition = instantiation.Instantiate(match.Condition, keys);
                var premises = Mentions.Of(condition).Distinct().OrderBy(r => r.ToString(), StringComparer.Ordinal).ToValueList();
                if (rule.Form != RuleForm.When)
                {
                    yield return new GroundRule(rule, binding, condition, Then: null, premises);
                }

                foreach (var then in match.Then)
                {
                    yield return new GroundRule(rule, binding, condition, Instantiation.Instantiate(then, keys), premises);
                }
            }
        }
    }
}
