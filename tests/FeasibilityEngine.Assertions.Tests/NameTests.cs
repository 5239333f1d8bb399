namespace FeasibilityEngine.Assertions.Tests;

/// <summary>A name that the scenario does not have is a mistake of the test and never a finding.</summary>
public sealed class NameTests
{
    private static readonly AnalysisAssertions Analysis = Harbour.Openable.Should();

    public static TheoryData<string, Action> Mistakes => new()
    {
        { "The scenario has no position or priced act 'fleet-uot'; did you mean 'fleet-out'?", () => Analysis.NotHaveConflict("fleet-uot", "fleet-stays") },
        { "The scenario has no position or priced act 'fleet-uot'; did you mean 'fleet-out'?", () => Analysis.HaveConflict("fleet-uot") },
        { "The scenario has no position or priced act 'fleet-uot'; did you mean 'fleet-out'?", () => Analysis.BeOpenable().BecauseOf("fleet-uot") },
        {
            "The scenario has no position or priced act 'dredging'; its positions: harbour-for-north, harbour-for-south, fleet-stays, fleet-out, deep-harbour, tolls-shared, watch.",
            () => Analysis.HaveConflictAmongOthers("dredging")
        },
        { "The scenario has no rule 'ships-are-in-teh-way'; did you mean 'ships-are-in-the-way'?", () => Analysis.HaveConflictAmongOthers("fleet-out").ThroughRules("ships-are-in-teh-way") },
        { "The scenario has no rule 'law'; its rules: shared-needs-watch, ships-are-in-the-way.", () => Analysis.HaveConflictAmongOthers("fleet-out").ThroughRules("law") },
        { "The scenario has no rule 'law'; it has no rules at all.", () => Harbour.Closed.Should().BeClosed().BecauseOf("mast-stays", "mast-goes").ThroughRules("law") },
        { "The scenario has no party 'nord'; did you mean 'north'?", () => Analysis.NeedConcessionFrom("nord") },
        { "The scenario has no party 'everyone'; its parties: north, south, observers.", () => Analysis.NotNeedConcessionFrom("everyone") },
        { "The position 'fleet-out' has no rung 'latre'; did you mean 'later'?", () => Analysis.OpenWith("fleet-out=latre") },
        { "The scenario has no position or priced act 'wacth'; did you mean 'watch'?", () => Analysis.NotOpenWith("wacth") },
        { "'fleet-stays' is a red line, which cannot be conceded.", () => Analysis.HaveConcessionSet("fleet-stays=waive") },
        { "Name at least one position or priced act.", () => Analysis.HaveConflict() },
        { "Name at least one rule.", () => Analysis.HaveConflictAmongOthers("fleet-out").ThroughRules() },
        { "Name at least one concession, as in position=rung or the name of a priced act.", () => Analysis.OpenWith() },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void It_throws_and_says_what_was_meant(string message, Action assertion) =>
        assertion.Should().Throw<ArgumentException>().WithMessage(message);
}
