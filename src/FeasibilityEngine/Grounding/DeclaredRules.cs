using FeasibilityEngine.Model;

namespace FeasibilityEngine.Grounding;

/// <summary>The rules that the scenario itself declares.</summary>
internal sealed class DeclaredRules : IRuleSource
{
    /// <inheritdoc/>
    public IEnumerable<GroundRule> Ground(Scenario scenario)
    {
        var instantiation = new Instantiation(scenario);
        foreach (var rule in scenario.Rules)
        {
            foreach (var binding in instantiation.Bindings(rule.For))
            {
                var keys = binding.ToDictionary(b => b.Key, b => b.Value);
                var condition = instantiation.Instantiate(rule.Condition, keys);
                var premises = Mentions.Of(condition).Distinct().OrderBy(r => r.ToString(), StringComparer.Ordinal).ToValueList();
                if (rule.Form != RuleForm.When)
                {
                    yield return new GroundRule(rule, binding, condition, Then: null, premises);
                }

                foreach (var then in rule.Then)
                {
                    yield return new GroundRule(rule, binding, condition, Instantiation.Instantiate(then, keys), premises);
                }
            }
        }
    }
}
