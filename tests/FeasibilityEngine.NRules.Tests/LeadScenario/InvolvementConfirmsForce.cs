using FeasibilityEngine.RuleSources;
using NRules.Fluent.Dsl;

namespace FeasibilityEngine.NRules.Tests.LeadScenario;

[Description("Seen from Moscow, Western involvement confirmed that its aims need force.")]
[Cites("account")]
public sealed class InvolvementConfirmsForce : Rule
{
    public override void Define()
    {
        PotentialFact support = null!;
        PotentialFact force = null!;

        When()
            .Match(() => support, f => f.Fact.Name == "western-support")
            .Match(() => force, f => f.Fact.Name == "aims-need-force");

        Then().Do(rule => rule.Conclude(force));
    }
}
