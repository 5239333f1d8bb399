using FeasibilityEngine.Authoring;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.Authoring;

/// <summary>The example of docs/code-first.md, with more of the model in use.</summary>
internal static class DirectTalksInCode
{
    public static ScenarioBuilder Builder()
    {
        var s = new ScenarioBuilder("Direct talks", asOf: new(2024, 6, 14));
        var seed = s.Source("seed", "An invented summary: for tests only", new(2024, 6, 14), "https://example.org/summary#1");
        var ukraine = s.Party("ukraine", "Ukraine");
        var russia = s.Party("russia", "Russia");
        var belarus = s.Party("belarus", "Belarus", role: "mediator");
        var territory = s.Set("territory", "crimea", "donetsk");
        var troops = s.Issue("troops", territory, ["present", "withdrawn"], says: "Are Russian troops there?");
        var status = s.Issue("status", territory, ["ukrainian", "deferred", "recognised-russian"]);
        var format = s.Issue("format", ["direct", "no"]);
        var ceasefire = s.Act("ceasefire");
        var grounded = s.Act("aircraft-grounded", by: belarus, price: 1.50m, tabled: new(2022, 2, 27), irreversible: true, says: "Belarus: no flights", cites: [seed]);
        var handover = s.Act("handover", territory, by: russia);
        var hardened = s.Fact("opinion-hardened", says: "Public opinion makes concessions untenable");
        var guarantors = s.Fact("guarantors-offered");
        var contested = s.Fact("contested", territory, cites: [seed]);

        s.Rule("no-withdrawal-from-recognised")
            .ForEach(territory)
            .Never(t => troops[t].Is("withdrawn") & status[t].Is("recognised-russian"))
            .Because("A state does not withdraw from territory recognised as its own.")
            .Cites(seed);
        s.Rule().ForEach(territory.Except("crimea"), territory.As("other"))
            .Always((t, other) => handover[t].Implies(!handover[other] | ceasefire));
        s.Rule().ForEach(territory).When(t => contested[t] & !guarantors).Then(_ => hardened);

        s.Event(new(2022, 4, 1), "Yes", establishes: [contested["donetsk"]], cites: [seed]);
        s.Event(new(2022, 5, 1), "A \"quiet\" month", ends: [contested["donetsk"], guarantors], id: "quiet");

        var withdrawal = s.Position("withdrawal-first", ukraine).Precondition()
            .Says("Ukraine opens talks only after a complete withdrawal.")
            .Requires(territory.All(t => troops[t].Is("withdrawn")))
            .From(2022, 9, 30).Cites(seed)
            .StatedFrom(2023, 2, 1)
            .Fallback("ceasefire-first", ceasefire, cost: 3).Says("A ceasefire: then talks").Tabled(2025, 3, 11).AvailableWhen(!hardened | guarantors)
                .StatedFrom(2022, 11, 1)
            .Fallback(ceasefire | grounded)
            .Waive(cost: 8);
        s.Position("recognition", russia).Demand()
            .Requires(territory.Any(t => status[t].IsOneOf("deferred", "recognised-russian")))
            .Until(2026, 1, 1).While(hardened);
        s.Position("no-proxies", ukraine).RedLine().Requires(format.IsNot("no"));

        var mediator = s.Development("mediator-steps-in", establishes: [guarantors], ends: [hardened], says: "A mediator steps in.");
        s.Expect(Verdict.Remote, asOf: new(2022, 10, 5), assume: [mediator], because: [withdrawal]);
        s.Expect(question: Question.Settlement, verdict: Verdict.Open);
        return s;
    }

    public static Scenario Scenario() => Builder().Build();
}
