using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using static FeasibilityEngine.Tests.PlainReference.HandScenario;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>What random scenarios hardly ever hold, by hand.</summary>
internal static class RareInquiries
{
    /// <summary>Alba wants Boro to move before it moves at all, and can do with Boro moving before its second step: then they take turns.</summary>
    public static Inquiry Turns { get; } = new(Of(
        [
            Precondition("boro-first", "alba", Requires(Before("middle", "first")), new Rung("in-turn", Before("middle", "last"), 2)),
            Precondition("alba-first", "boro", Requires(Before("first", "middle") & Holds("last"))),
        ],
        acts: [new Act("first", By: "alba"), new Act("middle", By: "boro"), new Act("last", By: "alba")]));

    /// <summary>Alba's next fallback suits Boro, but is put forward only in March; before, it takes the one after it and a waiver by Boro.</summary>
    public static Inquiry HelpsWithinReach { get; } = new(Of(
        [
            Precondition("ladder", "alba", Requires(Is("toll", "own")), new Rung("shared", Is("toll", "shared"), 1, Tabled: March), new Rung("foreign", Is("toll", "foreign"), 2)),
            Precondition("shared-toll", "boro", Requires(Is("toll", "shared")), Waive(3)),
        ],
        issues: [new Issue("toll", null, ["own", "shared", "foreign"])],
        rules: [Never("no-own-toll", Is("toll", "own"))],
        asOf: February));

    /// <summary>Two quarrels that have nothing to do with each other: in each, one of both gives up what it asks for.</summary>
    public static Inquiry Parts { get; } = new(Of(
        [
            Precondition("own-toll", "alba", Requires(Is("toll", "own")), Waive(1)),
            Precondition("foreign-toll", "boro", Requires(Is("toll", "foreign")), Waive(2)),
            Precondition("own-port", "alba", Requires(Is("port", "own")), Waive(3)),
            Precondition("foreign-port", "boro", Requires(Is("port", "foreign")), Waive(4)),
        ],
        issues: [new Issue("toll", null, ["own", "foreign"]), new Issue("port", null, ["own", "foreign"])]));

    /// <summary>What Alba could accept awaits that neither of two facts holds, and both follow from the same third one, which is told once.</summary>
    public static Inquiry ToldOnce { get; } = new(Of(
        [
            Precondition("ladder", "alba", Requires(Is("toll", "own")), new Rung("shared", Is("toll", "shared"), 1, AvailableWhen: !Holds("fear") & !Holds("anger"))),
            Precondition("shared-toll", "boro", Requires(Is("toll", "shared"))),
        ],
        issues: [new Issue("toll", null, ["own", "shared"])],
        facts: [new Fact("attack"), new Fact("fear"), new Fact("anger")],
        rules:
        [
            new Rule("attacks-frighten", RuleForm.When, Holds("attack"), [new Reference("fear")]),
            new Rule("attacks-anger", RuleForm.When, Holds("attack"), [new Reference("anger")]),
        ],
        events: [new Event("attack", January, "An attack", [new Reference("attack")], [])],
        asOf: February));

    /// <summary>An attack, which is assumed, is what the rules exclude.</summary>
    public static Inquiry AssumedAgainstRules { get; } = new(AttacksExcluded with { Developments = [new Development("attacks", [new Reference("attack")])] }, assume: ["attacks"]);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Inquiry> All => [Turns, HelpsWithinReach, Parts, ToldOnce, AssumedAgainstRules, SourceTimeWordTests.Flooded];

    private static Scenario AttacksExcluded => Of(
        [Precondition("own-toll", "alba", Requires(Is("toll", "own")))],
        issues: [new Issue("toll", null, ["own", "shared"])],
        facts: [new Fact("attack")],
        rules: [Never("no-attack", Holds("attack"))]);

    private static Order Before(string first, string second) => new(new Reference(first), OrderKind.Before, new Reference(second));
}
