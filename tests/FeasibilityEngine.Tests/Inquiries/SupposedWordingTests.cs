using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
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
        var given = new GivenConcession("town-for-boro", "shared");

        foreach (var told in new[] { WhatIf(Town, given), Analysis(Town, given) })
        {
            told.Should().Contain("If all that is supposed could be given on that day, it could be opened with ")
                .And.Contain("it is remote: no further concession that is within reach on that day opens it")
                .And.NotContain("It can be opened with");
        }
    }

    [Fact]
    public void What_can_be_opened_on_the_day_with_what_is_supposed_is_told_without_a_condition()
    {
        var given = new GivenConcession("town-for-alba", "shared");

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
        WhatIf(town, new GivenConcession("town-for-alba", "waive")).Should().NotContain(EachByItself);
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

        WhatIf(scenario, new GivenConcession("town-for-alba", "shared")).Should().Contain("without it: both-for-boro at boric and town-for-alba at shared clash");
    }

    private static string WhatIf(Scenario scenario, params GivenConcession[] given) =>
        TextReport.Render(WhatIfInquiry.Ask(scenario, new AnalysisOptions { Concede = given.ToValueList() }), OnOneLine);

    private static string Analysis(Scenario scenario, params GivenConcession[] given) =>
        TextReport.Render(ScenarioAnalyzer.Analyse(scenario, new AnalysisOptions { Concede = given.ToValueList() }), OnOneLine);
}
