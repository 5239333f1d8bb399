using FeasibilityEngine.Model;

namespace FeasibilityEngine.Assertions.Tests;

public sealed class ConcessionTests
{
    private static readonly string[] Sharing = ["harbour-for-north=share-it", "harbour-for-south=share-it", "watch", "fleet-out=later", "deep-harbour=as-it-is"];

    [Fact]
    public void What_is_right_passes()
    {
        Harbour.Openable.Should()
            .OpenWith(Sharing)
            .And.OpenWith(["harbour-for-north=waive", "fleet-out=later", "deep-harbour=as-it-is"], "North does not insist")
            .And.NotOpenWith("watch=performed")
            .And.NotOpenWith(Sharing.Except(["watch"]), "somebody has to watch")
            .And.NeedConcessionFrom("north")
            .And.NeedConcessionFrom("south")
            .And.NotNeedConcessionFrom("observers");
        Harbour.Open.Should().NotNeedConcessionFrom("north");
    }

    [Fact]
    public void Further_concessions_are_supposed_beside_those_of_the_analysis()
    {
        var analysis = ScenarioAnalyser.Analyse(
            Harbour.Scenario,
            new AnalysisOptions { Suppose = [new("harbour-for-north", "share-it"), new("fleet-out", "later"), new("deep-harbour", "as-it-is")] });

        analysis.Should().OpenWith("harbour-for-south=share-it", "watch").And.OpenWith("harbour-for-north=waive");
    }

    [Fact]
    public void A_party_is_needed_though_the_sets_are_not_all_listed()
    {
        var analysis = ScenarioAnalyser.Analyse(Harbour.Scenario, new AnalysisOptions { Top = 1 });

        analysis.ConcessionSets.Should().HaveCount(1);
        analysis.Should().NeedConcessionFrom("north").And.NotNeedConcessionFrom("observers");
    }

    [Fact]
    public void They_do_not_open_it()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() => analysis.Should().OpenWith(["fleet-out=later", "deep-harbour=as-it-is"], "South gives in"));
    }

    [Fact]
    public void One_does_not_open_it()
    {
        var analysis = Harbour.Closed;
        Failure.Says(() => analysis.Should().OpenWith("harbour-for-north=waive"));
    }

    [Fact]
    public void They_open_it()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() => analysis.Should().NotOpenWith([.. Sharing, "harbour-for-north=share-it"], "it is never enough"));
    }

    [Fact]
    public void More_than_is_needed_opens_it()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() => analysis.Should().NotOpenWith("harbour-for-north=waive", "harbour-for-south=share-it", "fleet-out=later", "deep-harbour=as-it-is"));
    }

    [Fact]
    public void It_is_open_without_any()
    {
        var analysis = Harbour.Open;
        Failure.Says(() => analysis.Should().NotOpenWith("watch"));
    }

    [Fact]
    public void It_is_not_known_whether_they_open_it()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() => analysis.Should(SpentClock.Options).OpenWith("fleet-out=later"));
    }

    [Fact]
    public void It_is_not_known_that_they_do_not_open_it()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() => analysis.Should(SpentClock.Options).NotOpenWith("fleet-out=later"));
    }

    [Fact]
    public void A_party_is_not_needed()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() => analysis.Should().NeedConcessionFrom("observers", "they hold the key"));
    }

    [Fact]
    public void A_party_is_needed()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() => analysis.Should().NotNeedConcessionFrom("south", "North can do it alone"));
    }

    [Fact]
    public void Nobody_is_needed_where_it_is_open()
    {
        var analysis = Harbour.Open;
        Failure.Says(() => analysis.Should().NeedConcessionFrom("north"));
    }

    [Fact]
    public void Nobody_helps_where_it_is_closed()
    {
        var analysis = Harbour.Closed;
        Failure.Says(() => analysis.Should().NeedConcessionFrom("south"));
    }

    [Fact]
    public void Nobody_helps_where_it_is_closed_either_way()
    {
        var analysis = Harbour.Closed;
        Failure.Says(() => analysis.Should().NotNeedConcessionFrom("south"));
    }

    [Fact]
    public void A_set_without_the_party_is_not_listed()
    {
        var analysis = ScenarioAnalyser.Analyse(Harbour.Scenario, new AnalysisOptions { Top = 1 }) with { ConcessionSets = Harbour.Openable.ConcessionSets.Skip(1).ToValueList() };
        Failure.Says(() => analysis.Should().NeedConcessionFrom("observers"));
    }

    [Fact]
    public void It_is_not_known_whether_a_party_is_needed()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() => analysis.Should(SpentClock.Options).NeedConcessionFrom("south"));
    }

    [Fact]
    public void Nothing_was_found_that_needs_a_party()
    {
        var analysis = Harbour.Unknown;
        Failure.Says(() => analysis.Should().NeedConcessionFrom("south"));
    }

    [Fact]
    public void A_party_whose_name_holds_what_a_terminal_obeys_is_named_without_harm()
    {
        var scenario = Harbour.Scenario with { Parties = [.. Harbour.Scenario.Parties.Select(party => party with { Name = party.Name + "\r\n\u001b[2J" })] };
        var analysis = ScenarioAnalyser.Analyse(scenario);

        foreach (var party in scenario.Parties)
        {
            var messages = new Action[] { () => analysis.Should().NeedConcessionFrom(party.Id), () => analysis.Should().NotNeedConcessionFrom(party.Id) }
                .Select(Record.Exception).OfType<Exception>().Select(failed => failed.Message).ToList();

            messages.Should().NotBeEmpty().And.OnlyContain(message => message.All(c => c == '\n' || !char.IsControl(c)));
        }
    }
}
