using FeasibilityEngine.Authoring;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Assertions.Tests;

public sealed class VerdictTests
{
    [Fact]
    public void A_verdict_that_is_right_passes()
    {
        Harbour.Open.Should().BeOpen();
        Harbour.Openable.Should().BeOpenable();
        Harbour.Remote.Should().BeRemote();
        Harbour.Closed.Should().BeClosed();
        Harbour.Inconsistent.Should().BeInconsistent().ThroughRules("not-north", "not-south");
        Harbour.Unknown.Should().BeUnknown();
        Harbour.Openable.Should().HaveVerdict(Verdict.Openable);
    }

    [Fact]
    public void A_reason_that_is_right_passes()
    {
        Harbour.Openable.Should().BeOpenable().BecauseOf("harbour-for-south", "harbour-for-north").OfKind(ConflictKind.Exclusive);
        Harbour.Openable.Should().BeOpenable().BecauseOfAmongOthers("deep-harbour").ThroughRules("ships-are-in-the-way");
        Harbour.Closed.Should().BeClosed().BecauseOf("mast-stays", "mast-goes").WithoutRules();
        Harbour.Remote.Should().HaveVerdict(Verdict.Remote).BecauseOf(["fleet-out", "fleet-stays"], "the red line is in the way");
    }

    [Fact]
    public void Remote_is_not_openable()
    {
        var analysis = Harbour.Remote;
        Failure.Says(() => analysis.Should().BeOpenable("North was ready for {0}", "a shared harbour"));
    }

    [Fact]
    public void Openable_is_not_open()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() => analysis.Should().BeOpen());
    }

    [Fact]
    public void Open_is_not_closed()
    {
        var analysis = Harbour.Open;
        Failure.Says(() => analysis.Should().BeClosed());
    }

    [Fact]
    public void Closed_is_not_remote()
    {
        var analysis = Harbour.Closed;
        Failure.Says(() => analysis.Should().BeRemote());
    }

    [Fact]
    public void Inconsistent_is_not_unknown()
    {
        var analysis = Harbour.Inconsistent;
        Failure.Says(() => analysis.Should().BeUnknown());
    }

    [Fact]
    public void Unknown_is_not_inconsistent()
    {
        var analysis = Harbour.Unknown;
        Failure.Says(() => analysis.Should().BeInconsistent());
    }

    [Fact]
    public void The_lead_case_is_not_openable()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "samples", "scenarios", "direct-talks.yaml"));
        var analysis = ScenarioAnalyser.Analyse(ScenarioFile.ReadText(text, "direct-talks.yaml").OrThrow());
        Failure.Says(() => analysis.Should().BeOpenable("a mediator is expected"));
    }

    [Fact]
    public void No_analysis_has_no_verdict()
    {
        Analysis? analysis = null;
        Failure.Says(() => analysis.Should().BeOpen());
    }

    [Fact]
    public void A_reason_is_another_one()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() => analysis.Should().BeOpenable().BecauseOf("harbour-for-north", "fleet-out"));
    }

    [Fact]
    public void A_reason_takes_more()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() => analysis.Should().BeOpenable().BecauseOf("fleet-out"));
    }

    [Fact]
    public void A_reason_takes_less()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() => analysis.Should().BeOpenable().BecauseOf(["fleet-out", "fleet-stays", "harbour-for-north"], "all of them matter"));
    }

    [Fact]
    public void A_reason_has_no_such_members()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() => analysis.Should().BeOpenable().BecauseOfAmongOthers("harbour-for-south", "deep-harbour"));
    }

    [Fact]
    public void A_reason_can_be_conceded_where_the_path_is_closed()
    {
        var analysis = Harbour.Closed;
        Failure.Says(() => analysis.Should().BeClosed().BecauseOf("harbour-for-north", "harbour-for-south"));
    }

    [Fact]
    public void A_reason_is_a_position_of_another_question()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() => analysis.Should().BeOpenable().BecauseOf("harbour-for-north", "tolls-shared"));
    }

    [Fact]
    public void A_reason_was_not_searched()
    {
        var analysis = Harbour.Partial;
        Failure.Says(() => analysis.Should().BeOpenable().BecauseOf("fleet-out", "deep-harbour"));
    }

    [Fact]
    public void An_open_path_has_no_reason()
    {
        var analysis = Harbour.Open;
        Failure.Says(() => analysis.Should().HaveVerdict(Verdict.Open).BecauseOf("harbour-for-north"));
    }

    [Fact]
    public void A_scenario_that_was_made_in_code_has_no_places()
    {
        var s = new ScenarioBuilder("A tower");
        var tower = s.Issue("tower", ["kept", "razed"]);
        s.Position("keep-it", s.Party("east", "East")).Requires(tower.Is("kept"));
        s.Position("raze-it", s.Party("west", "West")).Requires(tower.Is("razed"));
        var analysis = ScenarioAnalyser.Analyse(s.Build());
        Failure.Says(() => analysis.Should().BeOpen());
    }
}
