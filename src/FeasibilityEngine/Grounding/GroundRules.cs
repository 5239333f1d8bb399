using FeasibilityEngine.Model;

namespace FeasibilityEngine.Grounding;

/// <summary>
/// Grounds the rules of a scenario: each at every combination of keys for its variables, or in every case in which a rule source
/// found that it matches.
/// </summary>
internal static class GroundRules
{
    private static readonly IReadOnlyDictionary<string, string> NoKeys = new Dictionary<string, string>();
    private static readonly ValueList<KeyValuePair<string, string>> Unbound = [];

    /// <summary>Every rule at every binding, in the order of the rules' names and of the keys.</summary>
    public static ValueList<GroundRule> Of(Scenario scenario, CancellationToken cancellation)
    {
        var instantiation = new Instantiation(scenario);
        var all = new List<GroundRule>(scenario.Rules.Count);
        var ofOne = new List<GroundRule>();
        foreach (var rule in scenario.Rules.OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            if (rule is { Form: not RuleForm.When, For.Count: 0, Cases.Count: 0 })
            {
                cancellation.ThrowIfCancellationRequested();
                all.Add(new GroundRule(rule, Unbound, instantiation.Instantiate(rule.Condition), Then: null));
                continue;
            }

            ofOne.Clear();
            foreach (var ground in Of(rule, instantiation))
            {
                cancellation.ThrowIfCancellationRequested();
                ofOne.Add(ground);
            }

            all.AddRange(ofOne.Count == 1 ? ofOne : ofOne
                .OrderBy(r => string.Join(',', r.Binding.Select(b => b.Value)), StringComparer.Ordinal)
                .ThenBy(r => r.Then?.ToString(), StringComparer.Ordinal));
        }

        return all.ToValueList();
    }

    private static IEnumerable<GroundRule> Of(Rule rule, Instantiation instantiation)
    {
        foreach (var match in rule.Apart())
        {
            foreach (var binding in instantiation.Bindings(rule.For))
            {
                var keys = binding.Count == 0 ? NoKeys : binding.ToDictionary(b => b.Key, b => b.Value);
                var condition = instantiation.Instantiate(match.Condition, keys);
                if (rule.Form != RuleForm.When)
                {
                    yield return new GroundRule(rule, binding, condition, Then: null);
                }

                foreach (var then in match.Then)
                {
                    yield return new GroundRule(rule, binding, condition, Instantiation.Instantiate(then, keys));
                }
            }
        }
    }
}
