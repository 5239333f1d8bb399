namespace FeasibilityEngine.Assertions.Tests;

public sealed class ConcessionSetTests
{
    [Fact]
    public void What_is_right_passes()
    {
        Harbour.Openable.Should()
            .HaveConcessionSets(2)
            .And.HaveConcessionSetsWithinReach(1)
            .And.HaveConcessionSet("harbour-for-north=waive", "fleet-out=later", "deep-harbour=as-it-is")
            .And.HaveConcessionSet(["watch", "harbour-for-north=share-it", "harbour-for-south=share-it", "fleet-out=later", "deep-harbour=as-it-is"], "they share it")
            .And.HaveCheapestSet(cost: 7)
            .And.BeComplete();
        Harbour.Open.Should().HaveConcessionSets(1).And.HaveCheapestSet(cost: 0);
        Harbour.Closed.Should().HaveConcessionSets(0);
        Harbour.Remote.Should().HaveConcessionSetsWithinReach(0);
    }

    [Fact]
    public void The_set_itself_can_be_looked_at()
    {
        Harbour.Openable.Should().HaveConcessionSet("harbour-for-north=waive", "fleet-out=later", "deep-harbour=as-it-is").Which.IsWithinReach.Should().BeFalse();
        Harbour.Openable.Should().HaveCheapestSet(7, "North gives it up").Which.Concessions.Should().HaveCount(3);
    }

    [Fact]
    public void The_number_is_another_one()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() => analysis.Should().HaveConcessionSets(3, "each side has a way"));
    }

    [Fact]
    public void The_number_within_reach_is_another_one()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() => analysis.Should().HaveConcessionSetsWithinReach(2));
    }

    [Fact]
    public void None_is_within_reach()
    {
        var analysis = Harbour.Remote;
        Failure.Says(() => analysis.Should().HaveConcessionSetsWithinReach(1));
    }

    [Fact]
    public void There_are_none()
    {
        var analysis = Harbour.Closed;
        Failure.Says(() => analysis.Should().HaveConcessionSets(1));
    }

    [Fact]
    public void An_open_path_has_one_that_concedes_nothing()
    {
        var analysis = Harbour.Open;
        Failure.Says(() => analysis.Should().HaveConcessionSets(0));
    }

    [Fact]
    public void The_number_is_not_known()
    {
        var analysis = Harbour.Partial;
        Failure.Says(() => analysis.Should().HaveConcessionSets(3));
    }

    [Fact]
    public void They_are_no_set_because_they_do_not_open_it()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() => analysis.Should().HaveConcessionSet(["fleet-out=later"], "the fleet is all that matters"));
    }

    [Fact]
    public void They_are_no_set_because_less_is_enough()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() => analysis.Should().HaveConcessionSet("harbour-for-north=waive", "fleet-out=later", "deep-harbour=as-it-is", "watch"));
    }

    [Fact]
    public void They_are_no_set_because_it_is_open()
    {
        var analysis = Harbour.Open;
        Failure.Says(() => analysis.Should().HaveConcessionSet("watch"));
    }

    [Fact]
    public void The_set_is_not_listed()
    {
        var analysis = ScenarioAnalyser.Analyse(Harbour.Scenario, new AnalysisOptions { Top = 1 });
        Failure.Says(() => analysis.Should().HaveConcessionSet("watch", "harbour-for-north=share-it", "harbour-for-south=share-it", "fleet-out=later", "deep-harbour=as-it-is"));
    }

    [Fact]
    public void The_set_was_not_found()
    {
        var analysis = Harbour.Unknown;
        Failure.Says(() => analysis.Should().HaveConcessionSet("harbour-for-north=waive", "fleet-out=later", "deep-harbour=as-it-is"));
    }

    [Fact]
    public void The_cheapest_costs_more()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() => analysis.Should().HaveCheapestSet(cost: 4.5m, "that is what the mandate allows"));
    }

    [Fact]
    public void There_is_no_cheapest()
    {
        var analysis = Harbour.Closed;
        Failure.Says(() => analysis.Should().HaveCheapestSet(cost: 4));
    }

    [Fact]
    public void Nothing_needs_to_be_paid()
    {
        var analysis = Harbour.Open;
        Failure.Says(() => analysis.Should().HaveCheapestSet(cost: 4));
    }

    [Fact]
    public void The_cheapest_can_be_known_where_not_all_sets_are()
    {
        Harbour.Partial.Counts.ConcessionSets.IsProven.Should().BeFalse();
        Harbour.Partial.Should().HaveCheapestSet(ScenarioAnalyser.Analyse(Harbour.Scenario).ConcessionSets[0].TotalCost);
    }

    [Fact]
    public void The_cheapest_is_not_known()
    {
        // Where the search of the cheapest was cut short too.
        var analysis = Harbour.Partial with { IsCheapestProven = false };
        Failure.Says(() => analysis.Should().HaveCheapestSet(cost: 7));
    }

    [Fact]
    public void No_set_was_found()
    {
        var analysis = Harbour.Unknown;
        Failure.Says(() => analysis.Should().HaveCheapestSet(cost: 7));
    }

    [Fact]
    public void The_search_stopped()
    {
        var analysis = Harbour.Partial;
        Failure.Says(() => analysis.Should().BeComplete("nothing may be left out"));
    }
}
