using FeasibilityEngine.RuleSources;
using NRules.Fluent.Dsl;

namespace FeasibilityEngine.NRules.Tests.LeadScenario;

[Description("Seen from Moscow, Ukrainian inflexibility confirmed that its aims need force.")]
[Cites("account")]
public sealed class RefusalConfirmsForce : Rule
{
    public override void Define()
    {
        PotentialFact refusal = null!;
        PotentialFact force = null!;

        When()
            .Match(() => refusal, f => f.Fact.Name == "talks-ruled-out")
            .Match(() => force, f => f.Fact.Name == "aims-need-force");

        Then().Do(rule => rule.Conclude(force));
    }
}
