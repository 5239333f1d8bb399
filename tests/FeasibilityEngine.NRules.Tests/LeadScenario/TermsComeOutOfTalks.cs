using FeasibilityEngine.RuleSources;
using NRules.Fluent.Dsl;

namespace FeasibilityEngine.NRules.Tests.LeadScenario;

[Description("Terms are agreed in talks, not before them.")]
[Cites("inference")]
public sealed class TermsComeOutOfTalks : Rule
{
    public override void Define()
    {
        PotentialAct talks = null!;
        PotentialAct terms = null!;

        When()
            .Match(() => talks, a => a.Act.Name == "talks")
            .Match(() => terms, a => a.Act.Name == "terms-agreed");

        Then().Do(rule => rule.Always(talks.Before(terms)));
    }
}
