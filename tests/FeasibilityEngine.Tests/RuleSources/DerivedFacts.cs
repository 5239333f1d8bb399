using FeasibilityEngine.Model;
using FeasibilityEngine.RuleSources;

namespace FeasibilityEngine.Tests.RuleSources;

/// <summary>The rules of a scenario that derive facts, given as code.</summary>
internal sealed class DerivedFacts(Scenario declared) : IRuleSource
{
    public string Name => "derived facts";

    public IEnumerable<RuleMatch> Match(Potential potential, CancellationToken cancellation) =>
        from rule in declared.Rules
        where rule.Form == RuleForm.When
        from then in potential.Facts
        where rule.Then.Contains(then.Fact)
        select RuleMatch.When(rule.Id, then, rule.Condition) with { Because = rule.Because, Sources = rule.Sources };
}
