using FeasibilityEngine.Authoring;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Selecting;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Tests.Documentation;
using static FeasibilityEngine.Tests.PlainReference.HandScenario;

namespace FeasibilityEngine.Tests.Inquiries;

/// <summary>What is said where concessions are supposed: of the day, of those that do not help, and of where parties then stand.</summary>
public class SupposedWordingTests
{
    private static readonly ReportOptions OnOneLine = new() { Width = 2000 };
    private static readonly Issue TownIssue = new("town", null, ["alban", "shared", "boric"]);

    // Each wants the town; Boro's fallback comes in March, and nothing else that it could give.
    private static readonly Scenario Town = Of(
        [
            Precondition("town-for-alba", "alba", Requires(Is("town", "alban")), new Rung("shared", Is("town", "shared"), 2), Waive(6)),
            Precondition("town-for-boro", "boro", Requires(Is("town", "boric")), new Rung("shared", Is("town", "shared"), 3, Tabled: March)),
        ],
        issues: [TownIssue],
        asOf: February);

    [Fact]
    public void What_could_be_opened_only_if_all_that_is_supposed_could_be_given_is_told_under_that_condition()
    {
        var given = new Supposition("town-for-boro", "shared");

        foreach (var told in new[] { WhatIf(Town, given), Analysis(Town, given) })
        {
            told.Should().Contain("If every rung down to what is supposed could be given on that day, it could be opened with ")
                .And.Contain("Not yet on 1 February 2022: nothing that can be given on that day and includes all that is supposed opens it.")
                .And.NotContain("It can be opened with");
        }
    }

    [Fact]
    public void What_can_be_opened_on_the_day_with_what_is_supposed_is_told_without_a_condition()
    {
        var given = new Supposition("town-for-alba", "shared");

        foreach (var told in new[] { WhatIf(Town with { AsOf = March }, given), Analysis(Town with { AsOf = March }, given) })
        {
            told.Should().Contain("It can be opened with ").And.NotContain("If all that is supposed");
        }
    }

    [Fact]
    public void Of_two_concessions_of_which_either_would_do_it_is_said_that_one_may_still_be_needed()
    {
        const string EachByItself = "Each is looked at by itself; of those that do not help, one may still be needed where another is left out too.";
        var town = Town with { Positions = [Town.Positions[0], Town.Positions[1] with { Rungs = [Town.Positions[1].Rungs[0], Waive(4)] }] };

        WhatIf(town, new("town-for-alba", "waive"), new("town-for-boro", "waive")).Should().Contain(EachByItself);
        WhatIf(town, new Supposition("town-for-alba", "waive")).Should().NotContain(EachByItself);
    }

    [Fact]
    public void A_position_that_stands_at_a_supposed_rung_is_told_with_it()
    {
        var scenario = Of(
            [
                Precondition("town-for-alba", "alba", Requires(Is("town", "alban")), new Rung("shared", Is("town", "shared"), 2), Waive(6)),
                Precondition("both-for-boro", "boro", Requires(Is("town", "boric") & Is("town", "alban")), new Rung("boric", Is("town", "boric"), 3)),
            ],
            issues: [TownIssue],
            asOf: February);

        WhatIf(scenario, new Supposition("town-for-alba", "shared")).Should().Contain("without it: both-for-boro at boric and town-for-alba at shared clash");
    }

    [Fact]
    public void Chosen_sets_say_what_is_supposed_and_that_their_costs_come_on_top_of_it()
    {
        const string Supposed = "Supposed to be conceded, at a cost of 2 in all: town-for-alba → shared. What sets cost comes on top of it.";
        var given = new Supposition("town-for-alba", "shared");

        Sets(Town, withinReachOnly: false, given).Should().Contain(Supposed);
        Analysis(Town, given).Should().Contain(Supposed);
        Sets(Town, withinReachOnly: false).Should().NotContain("Supposed");
        JsonReport.Render(Selected(Town, withinReachOnly: false, given)).Should().Contain("\"concededCost\": 2");
    }

    [Fact]
    public void A_set_that_rests_on_a_rung_that_nobody_is_supposed_to_stand_at_is_not_told_as_within_reach()
    {
        var given = new Supposition("town-for-boro", "road");

        foreach (var told in new[] { WhatIf(Passed, given), Sets(Passed, withinReachOnly: true, given) })
        {
            told.Should().Contain("not within reach on 1 February 2022: it rests on town-for-boro → shared").And.NotContain("but for what is supposed")
                .And.Contain("Here what is supposed counts in full, as if every rung down to it could be given on that day; a set that rests on one that cannot says so.");
        }

        Sets(Passed, withinReachOnly: true, given).Should().Contain("it rests on town-for-boro → shared, a rung of Boro, put forward only on 1 March 2022");
        WhatIf(Passed, given).Should().Contain("the only minimal set within reach with what is supposed counted in full");
        Analysis(Passed, given).Should().Contain("Here what is supposed counts in full");
    }

    // Boro is supposed to have gone down past a rung that comes in March, and only a town that is shared suits both.
    private static Scenario Passed => Of(
        [
            Precondition("town-for-alba", "alba", Requires(Is("town", "alban")), new Rung("shared", Is("town", "shared"), 2)),
            Precondition("town-for-boro", "boro", Requires(Is("town", "boric")), new Rung("shared", Is("town", "shared"), 1, Tabled: March), new Rung("road", Is("town", "boric"), 3)),
        ],
        issues: [TownIssue],
        asOf: February);

    [Fact]
    public void Many_supposed_rungs_that_cannot_be_given_stand_together_by_what_they_await()
    {
        var lead = ScenarioFile.ReadText(EmbeddedPage.Read("direct-talks.yaml"), "direct-talks.yaml").OrThrow();
        Supposition[] given =
        [
            new("withdrawal-first", "ceasefire-on-agenda"), new("another-president", "presidents"), new("recognition-of-annexation", "without-preconditions"),
            new("ukrainian-withdrawal-first", "without-preconditions"), new("no-ceasefire-before-terms", "ceasefire-for-talks"),
        ];
        var asked = WhatIfInquiry.Ask(lead, new AnalysisOptions { AsOf = new DateOnly(2024, 7, 1), Suppose = given.ToValueList() });

        var lines = TextReport.Render(asked).Split('\n').Select(line => line.Trim()).ToList();
        var told = lines.SkipWhile(line => !line.StartsWith("Of what is supposed", StringComparison.Ordinal)).TakeWhile(line => line.Length > 0).ToList();
        var rests = asked.After.ConcessionSets[0].RestsOn;

        rests.Should().HaveCount(6);
        told.Should().HaveCountLessThan(15);
        told.Count(line => line.StartsWith("- ", StringComparison.Ordinal)).Should().Be(rests.Select(rest => rest.Needs?.ToString()).Distinct().Count());
        string.Join(' ', told).Should().Contain("these six cannot be given on that day:").And.Contain("awaiting front-frozen, mediator-engaged or no longer aims-need-force: no-ceasefire-before-terms → ceasefire-for-talks;")
            .And.ContainAll(rests.Select(rest => $"{rest.Rung.Id} → {rest.Rung.RungId}"));
    }

    private static SelectedSets Selected(Scenario scenario, bool withinReachOnly, params Supposition[] given) =>
        SetInquiry.Ask(scenario, new SetSelection { WithinReachOnly = withinReachOnly }, new AnalysisOptions { Suppose = given.ToValueList() });

    private static string Sets(Scenario scenario, bool withinReachOnly, params Supposition[] given) =>
        TextReport.Render(Selected(scenario, withinReachOnly, given), OnOneLine);

    private static string WhatIf(Scenario scenario, params Supposition[] given) =>
        TextReport.Render(WhatIfInquiry.Ask(scenario, new AnalysisOptions { Suppose = given.ToValueList() }), OnOneLine);

    private static string Analysis(Scenario scenario, params Supposition[] given) =>
        TextReport.Render(ScenarioAnalyser.Analyse(scenario, new AnalysisOptions { Suppose = given.ToValueList() }), OnOneLine);
}
