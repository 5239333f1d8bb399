using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.RuleSources;

namespace FeasibilityEngine.Tests.RuleSources;

/// <summary>What docs/rules-in-code.md shows of rules in plain C#, so that it compiles and can be run.</summary>
internal static class DocumentedRules
{
    public static Analysis Analyse(Scenario scenario)
    {
        var analysis = ScenarioAnalyser.Analyse(scenario.WithRulesFrom(new TerritoryRules()));
        return analysis;
    }

    public static IRuleSource Calming()
    {
        var calming = RuleSource.Of("calming", potential =>
        [
            RuleMatch.When("observers-calm", potential.Facts.Single(f => f.Fact.Name == "calm"), potential.Facts.Single(f => f.Fact.Name == "watched")),
        ]);
        return calming;
    }

    public sealed class TerritoryRules : IRuleSource
    {
        public string Name => "territory rules";

        public IEnumerable<RuleMatch> Match(Potential potential, CancellationToken cancellationToken) =>
            from withdrawn in potential.Options
            where withdrawn is { Issue.Name: "troops", Option: "withdrawn" }
            from recognised in potential.Options
            where recognised is { Issue.Name: "status", Option: "recognised-russian" } && recognised.Issue.Key == withdrawn.Issue.Key
            select RuleMatch.Never("no-withdrawal-from-recognised-territory", withdrawn, recognised) with
            {
                Because = "A state does not withdraw its troops from territory that is recognised as its own.",
                Sources = ["inference"],
            };
    }
}
