namespace ScenarioTests;

/// <summary>A team asserts its first scenario: junior doctors and the health department.</summary>
public sealed class FirstStepsTests
{
    private static readonly Scenario Scenario = Scenarios.Load("first-steps.yaml");
    private static readonly Analysis Talks = ScenarioAnalyser.Analyse(Scenario);

    [Fact]
    public void Talks_can_be_opened_with_what_is_within_reach() =>
        Talks.Should().BeComplete().And.BeOpenable().BecauseOf("strikes-paused", "offer-first", "offer");

    [Fact]
    public void The_aim_itself_is_a_red_line() =>
        Talks.Should().HaveConflict("move-from-35", "aim-stands").OfKind(ConflictKind.RedLine).WithoutRules();

    [Fact]
    public void The_department_has_to_move_and_the_doctors_need_not() =>
        Talks.Should()
            .NeedConcessionFrom("department")
            .And.NotNeedConcessionFrom("doctors", "a credible offer and a word on the aim are enough")
            .And.NotNeedConcessionFrom("intermediary");

    [Fact]
    public void An_intermediary_makes_it_cheaper() =>
        Talks.Should()
            .HaveConcessionSets(3)
            .And.HaveConcessionSetsWithinReach(2)
            .And.HaveConcessionSet("go-between", "move-from-35=left-open", "offer-first=through-intermediary")
            .And.HaveCheapestSet(cost: 3).Which.IsWithinReach.Should().BeFalse("the union agrees to an intermediary only on 30 April");

    [Fact]
    public void An_offer_alone_is_not_enough() =>
        Talks.Should().NotOpenWith("offer").And.OpenWith("offer", "move-from-35=left-open");

    [Fact]
    public void It_stays_openable_to_the_end() =>
        Scenario.Should().HaveVerdictOn(new DateOnly(2023, 6, 28), Verdict.Openable);
}
