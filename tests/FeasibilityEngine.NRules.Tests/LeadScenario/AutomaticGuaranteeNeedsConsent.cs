using FeasibilityEngine.RuleSources;
using NRules.Fluent.Dsl;

namespace FeasibilityEngine.NRules.Tests.LeadScenario;

[Description("A guarantee that binds the guarantors to act needs their consent.")]
[Cites("drafts")]
[Cites("not-consulted")]
public sealed class AutomaticGuaranteeNeedsConsent : Rule
{
    public override void Define()
    {
        PotentialOption automatic = null!;
        PotentialAct given = null!;

        When()
            .Match(() => automatic, o => o.Issue.Name == "guarantee", o => o.Option == "automatic")
            .Match(() => given, a => a.Act.Name == "guarantees-given");

        Then().Do(rule => rule.Never(automatic.Holds & !given.Holds));
    }
}
