using FeasibilityEngine.RuleSources;
using NRules.Fluent.Dsl;

namespace FeasibilityEngine.NRules.Tests.LeadScenario;

[Description("After Bucha, Ukrainian opinion hardened and concessions became untenable for the president.")]
[Cites("account")]
[Cites("bucha")]
public sealed class BuchaHardensOpinion : Rule
{
    public override void Define()
    {
        PotentialFact crimes = null!;
        PotentialFact hardened = null!;

        When()
            .Match(() => crimes, f => f.Fact.Name == "war-crimes-discovered")
            .Match(() => hardened, f => f.Fact.Name == "opinion-hardened");

        Then().Do(rule => rule.Conclude(hardened));
    }
}
