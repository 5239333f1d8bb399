using FeasibilityEngine.Fuzzing.Mutations;
using FeasibilityEngine.Model;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Fuzzing.Examining;

/// <summary>Gives a scenario the words that the reader refuses and that C# can still put into it: reports must stay harmless.</summary>
internal static class HostileWords
{
    public static Scenario Of(Scenario scenario, Dice dice)
    {
        return scenario with
        {
            Name = Words(),
            Parties = [.. scenario.Parties.Select(party => party with { Name = Words(), Role = party.Role is null ? null : Words() })],
            Sources = [.. scenario.Sources.Select(source => source with { Text = Words(), Url = source.Url is null ? null : "https://example.org/" + Words() })],
            Issues = [.. scenario.Issues.Select(issue => issue with { Says = Words() })],
            Acts = [.. scenario.Acts.Select(act => act with { Says = Words() })],
            Facts = [.. scenario.Facts.Select(fact => fact with { Says = Words() })],
            Events = [.. scenario.Events.Select(happening => happening with { Name = Words() })],
            Rules = [.. scenario.Rules.Select(rule => rule with { Because = Words() })],
            Developments = [.. scenario.Developments.Select(development => development with { Says = Words() })],
            Positions = [.. scenario.Positions.Select(position => position with
            {
                Says = Words(),
                Rungs = [.. position.Rungs.Select((rung, index) => index == 0 ? rung : rung with { Says = Words() })],
            })],
        };

        string Words() => dice.Pick(OddTexts.Texts) + (dice.Chance(50) ? dice.Pick(OddTexts.Texts) : " x");
    }
}
