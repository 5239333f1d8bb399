using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.Samples;

/// <summary>What the scenario of the tutorial is there to show.</summary>
public class PortStrikeTests
{
    private static readonly Scenario Strike = SampleFile.Read("port-strike");

    [Fact]
    public void Everything_that_the_file_expects_is_found()
    {
        Strike.Expectations.Should().HaveCount(6);
        foreach (var expected in Strike.Expectations)
        {
            var analysis = ScenarioAnalyser.Analyse(Strike, new AnalysisOptions { AsOf = expected.AsOf, Assume = expected.Assume, Question = expected.Question });

            analysis.Verdict.Should().Be(expected.Verdict);
            (expected.Because.Count == 0 || analysis.Conflicts.Any(conflict => expected.Because.All(id => conflict.Positions.Any(p => p.Id == id)))).Should().BeTrue();
        }
    }

    [Fact]
    public void One_conflict_is_about_a_rule_and_one_about_order()
    {
        var analysis = ScenarioAnalyser.Analyse(Strike);

        analysis.Conflicts.Select(conflict => conflict.Kind).Should().Equal(ConflictKind.Exclusive, ConflictKind.CircularOrder);
        analysis.Conflicts[0].Rules.Select(use => use.Rule).Should().Equal("plan-costs-jobs");
    }
}
