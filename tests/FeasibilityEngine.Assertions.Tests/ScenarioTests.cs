using FeasibilityEngine.Model;

namespace FeasibilityEngine.Assertions.Tests;

public sealed class ScenarioTests
{
    private static readonly DateOnly March = new(2024, 3, 1);
    private static readonly DateOnly May = new(2024, 5, 1);
    private static readonly DateOnly October = new(2024, 10, 1);

    [Fact]
    public void What_is_right_passes()
    {
        Harbour.Scenario.Should()
            .BecomeRemoteOn(March)
            .And.BecomeOpenableOn(May, "North tables a shared harbour")
            .And.BecomeOpenOn(October)
            .And.HaveVerdictOn(new DateOnly(2024, 2, 29), Verdict.Open)
            .And.HaveVerdictOn(May, Verdict.Openable);
        Closing.Should().BecomeClosedOn(March);
    }

    [Fact]
    public void Another_question_has_another_answer() =>
        Harbour.Scenario.Should(new AnalysisOptions { Question = Question.Settlement }).HaveVerdictOn(March, Verdict.Open);

    [Fact]
    public void A_scenario_that_expects_what_is_so_meets_its_expectations() =>
        Expecting(new Expectation(March, Verdict: Verdict.Remote), new Expectation(October, Verdict: Verdict.Open)).Should().MeetItsExpectations();

    [Fact]
    public void An_expectation_is_not_met()
    {
        var scenario = Expecting(
            new Expectation(March, Verdict: Verdict.Openable), new Expectation(May, Verdict: Verdict.Openable), new Expectation(May, Because: ["fleet-out", "harbour-for-south"]));
        Failure.Says(() => scenario.Should().MeetItsExpectations("the file says so"));
    }

    [Fact]
    public void There_are_no_expectations()
    {
        var scenario = Expecting();
        Failure.Says(() => scenario.Should().MeetItsExpectations());
    }

    [Fact]
    public void An_expectation_is_not_proven()
    {
        var scenario = Expecting(new Expectation(May, Verdict: Verdict.Openable));
        Failure.Says(() => scenario.Should(SpentClock.Options).MeetItsExpectations());
    }

    [Fact]
    public void Nothing_turns_on_that_day()
    {
        var scenario = Harbour.Scenario;
        Failure.Says(() => scenario.Should().BecomeOpenableOn(new DateOnly(2024, 6, 14), "that was the plan"));
    }

    [Fact]
    public void It_turns_to_something_else()
    {
        var scenario = Harbour.Scenario;
        Failure.Says(() => scenario.Should().BecomeClosedOn(March));
    }

    [Fact]
    public void It_has_been_so_from_the_beginning()
    {
        var scenario = Harbour.Scenario;
        Failure.Says(() => scenario.Should().BecomeOpenOn(new DateOnly(2024, 2, 1)));
    }

    [Fact]
    public void The_verdict_is_another_one()
    {
        var scenario = Harbour.Scenario;
        Failure.Says(() => scenario.Should().HaveVerdictOn(March, Verdict.Openable, "South is ready"));
    }

    [Fact]
    public void It_is_not_known_whether_it_turns()
    {
        var scenario = Harbour.Scenario;
        Failure.Says(() => scenario.Should(SpentClock.Options).BecomeRemoteOn(March));
    }

    [Fact]
    public void The_verdict_is_not_known()
    {
        var scenario = Harbour.Scenario;
        Failure.Says(() => scenario.Should(SpentClock.Options).HaveVerdictOn(March, Verdict.Remote));
    }

    [Fact]
    public void No_scenario_turns()
    {
        Scenario? scenario = null;
        Failure.Says(() => scenario.Should().BecomeRemoteOn(March));
    }

    private static Scenario Expecting(params Expectation[] expectations) => Harbour.Scenario with { Expectations = [.. expectations] };

    // Without any fallback, what South says closes the path.
    private static Scenario Closing => Harbour.Scenario with
    {
        Positions = Harbour.Scenario.Positions.Select(position => position with { Rungs = [position.Rungs[0]] }).ToValueList(),
    };
}
