using FeasibilityEngine.RuleSources;
using NRules.Fluent.Dsl;

namespace FeasibilityEngine.NRules.Tests.LeadScenario;

[Description("Once Russian law counts a territory as Russia's own, leaving it gives the annexation up and does not leave its status open.")]
[Cites("annexation")]
[Cites("inference")]
public sealed class WithdrawalGivesUpAnnexation : Rule
{
    public override void Define()
    {
        PotentialFact annexed = null!;
        PotentialOption withdrawn = null!;
        PotentialOption deferred = null!;

        When()
            .Match(() => annexed, f => f.Fact.Name == "annexed")
            .Match(() => withdrawn, o => o.Issue.Name == "troops", o => o.Option == "withdrawn", o => o.Issue.Key == annexed.Fact.Key)
            .Match(() => deferred, o => o.Issue.Name == "status", o => o.Option == "deferred", o => o.Issue.Key == annexed.Fact.Key);

        Then().Do(rule => rule.Never());
    }
}
