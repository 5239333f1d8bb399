#pragma warning disable IDE0005 // The README shows them to a project that has no usings for all files.
#region README.md 2
using FeasibilityEngine;
using FeasibilityEngine.Assertions;
using FeasibilityEngine.Authoring;
using Xunit;
#endregion

namespace ScenarioTests;

#region README.md 2
public class TalksTests
{
    [Fact]
    public void Both_sides_have_to_move() =>
        ScenarioAnalyser.Analyse(ScenarioFile.Load("talks.yaml")).Should()
            .BeOpenable().BecauseOf("withdrawal-first", "recognition-first")
            .And.NeedConcessionFrom("north")
            .And.NeedConcessionFrom("south");

    [Fact]
    public void The_scenario_is_what_it_expects() =>
        ScenarioFile.Load("talks.yaml").Should().MeetItsExpectations();
}
#endregion
