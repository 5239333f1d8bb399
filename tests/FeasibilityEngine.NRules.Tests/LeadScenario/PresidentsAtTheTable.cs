using FeasibilityEngine.RuleSources;
using NRules.Fluent.Dsl;

namespace FeasibilityEngine.NRules.Tests.LeadScenario;

[Description("Where the presidents lead the talks themselves, they meet as talks begin.")]
[Cites("inference")]
public sealed class PresidentsAtTheTable : Rule
{
    public override void Define()
    {
        PotentialOption presidents = null!;
        PotentialAct meeting = null!;
        PotentialAct talks = null!;

        When()
            .Match(() => presidents, o => o.Issue.Name == "format", o => o.Option == "presidents")
            .Match(() => meeting, a => a.Act.Name == "presidents-meet")
            .Match(() => talks, a => a.Act.Name == "talks");

        Then().Do(rule => rule.Always(presidents.Holds.Implies(meeting.With(talks))));
    }
}
