using DirectTalks;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.RuleSources;
using Microsoft.Extensions.DependencyInjection;
using Rule = NRules.Fluent.Dsl.Rule;

namespace FeasibilityEngine.NRules.Tests;

/// <summary>What docs/rules-in-code.md and the readme of the package show, so that it compiles and can be run.</summary>
internal static class DocumentedCode
{
    public static Analysis Analyse(Scenario scenario)
    {
        var rules = new NRulesSource(typeof(NoWithdrawalFromRecognisedTerritory).Assembly);
        var analysis = ScenarioAnalyser.Analyse(scenario.WithRulesFrom(rules));
        return analysis;
    }

    public static void Register(IServiceCollection services)
    {
        services.AddFeasibilityEngine();
        services.AddFeasibilityNRules(rules => rules.From(typeof(NoWithdrawalFromRecognisedTerritory).Assembly));
    }

    public sealed record Disputed(PotentialOption Status);

    public sealed class AnnexedTerritoryIsDisputed : Rule
    {
        public override void Define()
        {
            PotentialFact annexed = null!;
            PotentialOption status = null!;

            When()
                .Match(() => annexed, f => f.Fact.Name == "annexed")
                .Match(() => status, o => o.Issue.Name == "status", o => o.Option == "deferred", o => o.Issue.Key == annexed.Fact.Key);

            Then().Yield(rule => new Disputed(status));
        }
    }

    public sealed class DisputedTerritoryIsNotRecognised : Rule
    {
        public override void Define()
        {
            Disputed disputed = null!;

            When().Match(() => disputed);

            Then().Do(rule => rule.Never());
        }
    }
}
