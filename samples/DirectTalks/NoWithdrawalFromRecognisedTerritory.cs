using FeasibilityEngine.NRules;
using FeasibilityEngine.RuleSources;
using NRules.Fluent.Dsl;

namespace DirectTalks;

/// <summary>The rule of the same name in direct-talks.yaml, as a class: <c>never: troops[t] is withdrawn and status[t] is recognised-russian</c>.</summary>
[Description("A state does not withdraw its troops from territory that is recognised as its own.")]
[Cites("inference")]
public sealed class NoWithdrawalFromRecognisedTerritory : Rule
{
    public override void Define()
    {
        PotentialOption withdrawn = null!;
        PotentialOption recognised = null!;

        When()
            .Match(() => withdrawn, o => o.Issue.Name == "troops", o => o.Option == "withdrawn")
            .Match(() => recognised, o => o.Issue.Name == "status", o => o.Option == "recognised-russian", o => o.Issue.Key == withdrawn.Issue.Key);

        Then().Do(rule => rule.Never());
    }
}
