using FeasibilityEngine.Authoring;
using FeasibilityEngine.Findings;
using FluentAssertions.Execution;

namespace FeasibilityEngine.Assertions.Tests;

public sealed class ChainTests
{
    [Fact]
    public void A_scope_collects_what_fails_and_nothing_is_said_twice()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() =>
        {
            using var scope = new AssertionScope();
            analysis.Should().BeRemote().BecauseOf("fleet-out", "fleet-stays").OfKind(ConflictKind.Exclusive)
                .And.HaveCheapestSet(cost: 3)
                .And.HaveConflict("fleet-out").OfKind(ConflictKind.Internal).ThroughRules("ships-are-in-the-way").WithoutRules()
                .And.NeedConcessionFrom("observers");
        });
    }

    [Fact]
    public void A_scope_takes_an_analysis_that_is_not_there()
    {
        Analysis? analysis = null;
        Failure.Says(() =>
        {
            using var scope = new AssertionScope();
            analysis.Should().BeRemote().BecauseOf("a").OfKind(ConflictKind.Exclusive).ThroughRules("r")
                .And.BeInconsistent().WithoutRules()
                .And.HaveConflict("a").And.HaveConflictAmongOthers("a").And.NotHaveConflict("a").And.HaveConflicts(1)
                .And.OpenWith("a=b").And.NotOpenWith("a=b")
                .And.HaveConcessionSets(1).And.HaveConcessionSetsWithinReach(1).And.HaveConcessionSet("a=b").And.HaveCheapestSet(1)
                .And.NeedConcessionFrom("x").And.NotNeedConcessionFrom("x")
                .And.BeComplete();
        });
    }

    [Fact]
    public void A_scope_names_its_context()
    {
        Failure.Message(() =>
        {
            using var scope = new AssertionScope("the harbour in June");
            Harbour.Openable.Should().BeOpen();
        }).Should().StartWith("Expected the harbour in June to be open, but it is openable: ");
    }

    [Fact]
    public void A_message_names_the_variable()
    {
        var june = Harbour.Openable;
        Failure.Message(() => june.Should().BeComplete().And.BeOpen()).Should().StartWith("Expected june to be open, but");
        Failure.Message(() => june.Should().BeOpenable().BecauseOf("fleet-out")).Should().StartWith("Expected june to be openable, with");
        Failure.Message(() => june.Should().HaveConflictAmongOthers("fleet-out").WithoutRules().And.HaveCheapestSet(1)).Should().StartWith("Expected june to have a cheapest");
        Failure.Message(() => june.Should().HaveConcessionSetsWithinReach(3)).Should().StartWith("Expected june to have 3");
        var harbour = Harbour.Scenario;
        Failure.Message(() => harbour.Should().BecomeOpenOn(new DateOnly(2024, 3, 1))).Should().StartWith("Expected harbour to become open on");
        Failure.Message(() => harbour.Should().HaveVerdictOn(new DateOnly(2024, 3, 1), Model.Verdict.Open)).Should().StartWith("Expected harbour to be open on");
    }

    [Fact]
    public void Whatever_an_object_can_be_asked_can_still_be_asked()
    {
        Harbour.Openable.Should().Be(Harbour.On(2024, 6, 14)).And.NotBeNull().And.BeOpenable();
        Harbour.Scenario.Should().BeSameAs(Harbour.Scenario).And.BecomeRemoteOn(new DateOnly(2024, 3, 1));
    }

    [Fact]
    public void Braces_in_a_scenario_stand_as_they_are()
    {
        var s = new ScenarioBuilder("A tower");
        var tower = s.Issue("tower", ["kept", "razed"]);
        s.Position("keep-it", s.Party("east", "East {0}")).Says("East {reason} keeps {context:it}, {context} and {{all}}.").Requires(tower.Is("kept"));
        s.Position("raze-it", s.Party("west", "West {west}")).Requires(tower.Is("razed"));
        var analysis = ScenarioAnalyser.Analyse(s.Build());
        Failure.Says(() => analysis.Should().BeOpen("{0} is {{braced}}", "this"));
    }
}
