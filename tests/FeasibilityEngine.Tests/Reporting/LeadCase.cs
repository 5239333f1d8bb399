using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using static FeasibilityEngine.Tests.Assembling.Deriving.GroundCase;

namespace FeasibilityEngine.Tests.Reporting;

/// <summary>The lead scenario in miniature: withdrawal first against recognition of annexation, with a red line and a mediator.</summary>
internal static class LeadCase
{
    public static readonly ValueList<string> Territory = ["crimea", "donetsk", "kherson"];

    public static Scenario Scenario { get; } = new()
    {
        Id = "direct-talks",
        Name = "Direct talks between the presidents of Russia and Ukraine",
        AsOf = new DateOnly(2024, 6, 14),
        Sources =
        [
            new Source("decree", "Decree of the President of Ukraine", new DateOnly(2022, 9, 30)),
            new Source("speech", "Speech at the Foreign Ministry", new DateOnly(2024, 6, 14)),
            new Source("press", "Press reports from Bucha", new DateOnly(2022, 4, 2)),
            new Source("law", "Textbook of international law", Url: "https://example.org/law"),
        ],
        Parties =
        [
            new Party("ukraine", "Ukraine"),
            new Party("russia", "Russia"),
            new Party("turkey", "Türkiye", "mediator"),
        ],
        Sets = [new KeySet("territory", Territory)],
        Issues =
        [
            new Issue("troops", "territory", ["present", "withdrawn"], "The Russian army in the territory"),
            new Issue("status", "territory", ["ukrainian", "deferred", "recognised-russian"], "the agreed status of the territory"),
            new Issue("alliances", null, ["free", "neutral"]),
        ],
        Acts =
        [
            new Act("ceasefire", Says: "both sides cease fire along the line of contact"),
            new Act(
                "guarantee-force", By: "turkey", Price: 2, Tabled: new DateOnly(2025, 3, 11), Says: "Türkiye offers a guarantee force"),
        ],
        Facts =
        [
            new Fact("war-crimes-discovered", Says: "war crimes have come to light"),
            new Fact("opinion-hardened", Says: "Ukrainian public opinion makes concessions untenable"),
            new Fact("annexed-by-law", Says: "The annexation is written into Russian law"),
            new Fact("guarantors-offered"),
        ],
        Rules =
        [
            new Rule(
                "no-withdrawal-from-recognised-territory", RuleForm.Never,
                Is("troops[t]", "withdrawn") & Is("status[t]", "recognised-russian"),
                For: [new Binder("t", "territory")],
                Because: "A state does not withdraw from territory recognised as its own.", Sources: ["law"]),
            new Rule(
                "opinion-follows-war-crimes", RuleForm.When, Holds("war-crimes-discovered"), [Ref("opinion-hardened")],
                Because: "Public opinion hardens when war crimes are discovered."),
        ],
        Events =
        [
            new Event("bucha", new DateOnly(2022, 4, 1), "Bucha found", [Ref("war-crimes-discovered")], Sources: ["press"]),
            new Event("annexation", new DateOnly(2022, 9, 30), "Annexation of four regions proclaimed", [Ref("annexed-by-law")]),
        ],
        Positions =
        [
            new Position(
                "withdrawal-first", "ukraine", PositionKind.Precondition,
                [
                    new Rung(Rung.Requires, All("troops", "withdrawn")),
                    new Rung(
                        "ceasefire-first", Holds("ceasefire") & Holds("guarantee-force"), 3,
                        "Ukraine opens talks once a guaranteed ceasefire holds.", new DateOnly(2025, 3, 11),
                        !Holds("opinion-hardened") | Holds("guarantors-offered")),
                    new Rung(Rung.Waive, Condition.True, 8, AvailableWhen: !Holds("opinion-hardened")),
                ],
                "Ukraine opens talks only after a complete withdrawal of Russian troops.", new DateOnly(2022, 9, 30), Sources: ["decree"]),
            new Position(
                "recognition-of-annexation", "russia", PositionKind.Precondition,
                [
                    new Rung(Rung.Requires, All("status", "recognised-russian")),
                    new Rung(
                        "status-deferred", All("status", "deferred") & All("troops", "present"), 4,
                        AvailableWhen: !Holds("annexed-by-law")),
                    new Rung(Rung.Waive, Condition.True, 10, AvailableWhen: !Holds("annexed-by-law")),
                ],
                "Talks begin once the new territorial realities are recognised.", new DateOnly(2022, 9, 30), Sources: ["speech"]),
            new Position(
                "no-recognition", "ukraine", PositionKind.RedLine,
                [new Rung(Rung.Requires, new Quantified(Quantifier.No, "t", "territory", [], Is("status[t]", "recognised-russian")))]),
        ],
        Developments =
        [
            new Development("mediator-steps-in", [Ref("guarantors-offered")], Says: "A mediator steps in with guarantors."),
            new Development("front-frozen"),
        ],
    };

    public static Condition AllKeys(string issue, string option) => new Conjunction([.. Territory.Select(key => Is($"{issue}[{key}]", option))]);

    private static Quantified All(string issue, string option) =>
        new(Quantifier.All, "t", "territory", [], new OptionCheck(new Reference(issue, "t"), [option]));
}
