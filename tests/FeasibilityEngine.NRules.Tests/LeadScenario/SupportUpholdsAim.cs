using FeasibilityEngine.RuleSources;
using NRules.Fluent.Dsl;

namespace FeasibilityEngine.NRules.Tests.LeadScenario;

[Description("Western military support encouraged Ukraine to hold to its aim.")]
[Cites("account")]
public sealed class SupportUpholdsAim : Rule
{
    public override void Define()
    {
        PotentialFact support = null!;
        PotentialFact aim = null!;

        When()
            .Match(() => support, f => f.Fact.Name == "western-support")
            .Match(() => aim, f => f.Fact.Name == "ukraine-holds-aim");

        Then().Do(rule => rule.Conclude(aim));
    }
}
