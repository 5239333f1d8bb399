using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.RuleSources;

namespace FeasibilityEngine.Tests.RuleSources;

/// <summary>The lead scenario's rules about territory as code, with the reasons and sources of those that it declares.</summary>
internal sealed class TerritoryRules(Scenario declared) : IRuleSource
{
    public string Name => "territory rules";

    public IEnumerable<RuleMatch> Match(Potential potential, CancellationToken cancellation)
    {
        foreach (var withdrawn in potential.Options.Where(o => o is { Issue.Name: "troops", Option: "withdrawn" }))
        {
            var status = new Reference("status", withdrawn.Issue.Key);
            var recognised = potential.Options.Single(o => o.Issue == status && o.Option == "recognised-russian");
            var deferred = potential.Options.Single(o => o.Issue == status && o.Option == "deferred");
            var annexed = potential.Facts.Single(f => f.Fact == new Reference("annexed", withdrawn.Issue.Key));
            yield return Reasoned(RuleMatch.Never("no-withdrawal-from-recognised-territory", withdrawn, recognised));
            yield return Reasoned(RuleMatch.Never("withdrawal-gives-up-annexation", annexed, withdrawn, deferred));
        }
    }

    private RuleMatch Reasoned(RuleMatch match)
    {
        var rule = declared.Rules.Single(r => r.Id == match.Rule);
        return match with { Because = rule.Because, Sources = rule.Sources };
    }
}
