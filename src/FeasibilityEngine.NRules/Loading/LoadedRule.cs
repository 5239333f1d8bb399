using FeasibilityEngine.Model;
using FeasibilityEngine.RuleSources;
using NRules.RuleModel;

namespace FeasibilityEngine.NRules.Loading;

/// <summary>A rule of NRules in the words of a scenario.</summary>
/// <param name="Name">The id that it has in the scenario.</param>
/// <param name="Definition">The rule.</param>
internal sealed record LoadedRule(string Name, IRuleDefinition Definition)
{
    /// <summary>The match with the reason and the sources of the rule.</summary>
    public RuleMatch Reasoned(RuleMatch match) => match with { Because = Because, Sources = Sources };

    private string? Because { get; } = string.IsNullOrWhiteSpace(Definition.Description) ? null : Definition.Description;

    private ValueList<string> Sources { get; } = Definition.Tags
        .Where(t => t.StartsWith(CitesAttribute.Prefix, StringComparison.Ordinal))
        .Select(t => t[CitesAttribute.Prefix.Length..])
        .Distinct()
        .Order(StringComparer.Ordinal)
        .ToValueList();
}
