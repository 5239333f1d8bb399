namespace ScenarioTests;

/// <summary>A team asserts the lead scenario: what its authors hold to be so, whatever else changes in the file.</summary>
public sealed class DirectTalksTests
{
    private static readonly Scenario Scenario = Scenarios.Load("direct-talks.yaml");
    private static readonly Analysis June2024 = ScenarioAnalyser.Analyse(Scenario);

    [Fact]
    public void Withdrawal_first_and_recognition_exclude_each_other_through_the_rules() =>
        June2024.Should().BeRemote().BecauseOf("withdrawal-first", "recognition-of-annexation")
            .OfKind(ConflictKind.Exclusive)
            .ThroughRules("no-withdrawal-from-recognised-territory");

    [Fact]
    public void Each_side_stands_against_a_red_line_of_the_other() =>
        June2024.Should()
            .HaveConflict("withdrawal-first", "annexation-irreversible").OfKind(ConflictKind.RedLine)
            .And.HaveConflict("recognition-of-annexation", "no-recognition").OfKind(ConflictKind.RedLine)
            .And.NotHaveConflict("withdrawal-first", "no-recognition");

    [Fact]
    public void Both_sides_have_to_move_and_no_mediator_can_replace_that() =>
        June2024.Should()
            .NeedConcessionFrom("ukraine")
            .And.NeedConcessionFrom("russia")
            .And.NotNeedConcessionFrom("turkey");

    [Fact]
    public void There_are_sixteen_ways_and_none_is_within_reach() =>
        June2024.Should().HaveConcessionSets(16).And.HaveConcessionSetsWithinReach(0).And.HaveCheapestSet(cost: 17);

    [Fact]
    public void A_ceasefire_alone_does_not_open_talks() =>
        June2024.Should().NotOpenWith("withdrawal-first=ceasefire-first", "no-ceasefire-before-terms=ceasefire-for-talks");

    [Fact]
    public void The_door_closes_in_September_2022_and_opens_in_May_2025() =>
        Scenario.Should()
            .BecomeRemoteOn(new DateOnly(2022, 9, 30), "the annexation shuts the door")
            .And.BecomeOpenableOn(new DateOnly(2025, 4, 28))
            .And.BecomeOpenOn(new DateOnly(2025, 5, 15));

    [Fact]
    public void With_a_mediator_and_guarantors_it_would_be_openable() =>
        ScenarioAnalyser.Analyse(Scenario, new AnalysisOptions { Assume = ["mediator-steps-in", "guarantors-offer"] })
            .Should().BeOpenable();

    [Fact]
    public void A_settlement_is_another_question() =>
        Scenario.Should(new AnalysisOptions { Question = Question.Settlement })
            .HaveVerdictOn(new DateOnly(2022, 3, 29), Verdict.Openable)
            .And.HaveVerdictOn(new DateOnly(2024, 6, 14), Verdict.Remote);
}
