using FeasibilityEngine.RuleSources;
using NRules.Fluent.Dsl;

namespace FeasibilityEngine.NRules.Tests.LeadScenario;

[Description("With aircraft and missiles on the ground, a delegation can travel to a site in Belarus.")]
[Cites("gomel")]
public sealed class GroundingIsSafeConduct : Rule
{
    public override void Define()
    {
        PotentialAct grounded = null!;
        PotentialFact safe = null!;

        When()
            .Match(() => grounded, a => a.Act.Name == "aircraft-grounded")
            .Match(() => safe, f => f.Fact.Name == "safe-conduct");

        Then().Do(rule => rule.Conclude(safe));
    }
}
