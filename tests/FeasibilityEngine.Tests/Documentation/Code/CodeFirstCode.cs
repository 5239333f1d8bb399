#region docs/code-first.md 1
using FeasibilityEngine;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Model;
#endregion

namespace CodeOfPages;

/// <summary>The scenario on the page about writing one in C#.</summary>
internal static class CodeFirstCode
{
    public static Scenario Write()
    {
        #region docs/code-first.md 1
        var s = new ScenarioBuilder("Direct talks", asOf: new(2024, 6, 14));

        // Declarations: each gives a handle.
        var seed = s.Source("seed", "Invented for this page");
        var ukraine = s.Party("ukraine", "Ukraine");
        var russia = s.Party("russia", "Russia");
        var belarus = s.Party("belarus", "Belarus");

        var territory = s.Set("territory", "crimea", "donetsk");
        var troops = s.Issue("troops", territory, ["present", "withdrawn"]);
        var status = s.Issue("status", territory, ["ukrainian", "deferred", "recognised-russian"]);
        var ceasefire = s.Act("ceasefire");
        var grounded = s.Act("aircraft-grounded", by: belarus, price: 1, tabled: new(2022, 2, 27));
        var crimes = s.Fact("war-crimes-discovered");
        var hardened = s.Fact("opinion-hardened", says: "Public opinion makes concessions untenable");
        var guarantors = s.Fact("guarantors-offered");

        // Rules: what no one can negotiate away.
        s.Rule("no-withdrawal-from-recognised").ForEach(territory)
            .Never(t => troops[t].Is("withdrawn") & status[t].Is("recognised-russian"))
            .Because("A state does not withdraw from territory recognised as its own.");
        s.Rule("crimes-harden-opinion").When(crimes).Then(hardened);

        // What happened, and what might.
        s.Event(new(2022, 4, 1), "War crimes are discovered", establishes: [crimes], cites: [seed]);
        var mediator = s.Development("mediator-steps-in", establishes: [guarantors]);

        // Positions: what each party insists on, and what it could fall back to.
        var withdrawal = s.Position("withdrawal-first", ukraine).Precondition()
            .Says("Ukraine opens talks only after a complete withdrawal of Russian troops.")
            .Requires(territory.All(t => troops[t].Is("withdrawn")))
            .From(2022, 9, 30).Cites(seed)
            .Fallback("ceasefire-first", ceasefire & grounded, cost: 3)
                .Tabled(2023, 3, 11).AvailableWhen(!hardened | guarantors)
            .Waive(cost: 8).AvailableWhen(!hardened);

        var recognition = s.Position("recognition-first", russia).Precondition()
            .Says("Russia opens talks only once its annexations are recognised.")
            .Requires(territory.All(t => status[t].Is("recognised-russian")))
            .From(2022, 9, 30).Cites(seed);

        // What the analysis is expected to find.
        s.Expect(Verdict.Remote, because: [withdrawal, recognition]);
        s.Expect(Verdict.Openable, assume: [mediator]);

        Scenario scenario = s.Build();
        Console.WriteLine(ScenarioWriter.ToYaml(scenario));
        Console.WriteLine(ScenarioAnalyser.Analyse(scenario).Verdict);
        #endregion

        return scenario;
    }
}
