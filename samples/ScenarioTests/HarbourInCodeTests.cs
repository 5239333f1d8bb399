namespace ScenarioTests;

/// <summary>A scenario that is written in C# is asserted in the same way.</summary>
public sealed class HarbourInCodeTests
{
    private static readonly Analysis Talks = ScenarioAnalyser.Analyse(Harbour());

    [Fact]
    public void Both_want_the_harbour_and_could_share_it() =>
        Talks.Should().BeOpenable().BecauseOf("harbour-for-north", "harbour-for-south")
            .And.OpenWith("harbour-for-north=share-it", "harbour-for-south=share-it")
            .And.HaveCheapestSet(cost: 5);

    [Fact]
    public void Neither_can_open_talks_alone() =>
        Talks.Should().NotOpenWith("harbour-for-north=share-it").And.NotOpenWith("harbour-for-south=share-it");

    private static Scenario Harbour()
    {
        var s = new ScenarioBuilder("A harbour, claimed twice");
        var north = s.Party("north", "North");
        var south = s.Party("south", "South");
        var harbour = s.Issue("harbour", ["north-administered", "shared", "south-administered"]);
        s.Position("harbour-for-north", north)
            .Says("North talks only about a harbour that it administers.")
            .Requires(harbour.Is("north-administered"))
            .Fallback("share-it", harbour.Is("shared"), cost: 2);
        s.Position("harbour-for-south", south)
            .Says("South talks only about a harbour that it administers.")
            .Requires(harbour.Is("south-administered"))
            .Fallback("share-it", harbour.Is("shared"), cost: 3);
        return s.Build();
    }
}
