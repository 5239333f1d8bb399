using FeasibilityEngine.Authoring;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Reporting.Words;
using FeasibilityEngine.Reporting.Words.Narrating;

namespace FeasibilityEngine.Tests.Reporting;

/// <summary>The reports of the scenarios that come with the library, as a mediator would get them.</summary>
public class SampleReportTests
{
    [Theory]
    [InlineData("direct-talks")]
    [InlineData("first-steps")]
    [InlineData("iran-nuclear")]
    public void A_sample_reads_as_approved(string sample) =>
        ApprovedText.Matches(TextReport.Render(ScenarioAnalyser.Analyse(Scenario(sample))), $"Reporting/Samples/{sample}.txt");

    [Fact]
    public void The_order_of_implementation_reads_as_approved()
    {
        var options = new AnalysisOptions { Question = Question.Settlement, AsOf = new DateOnly(2015, 9, 1) };

        ApprovedText.Matches(TextReport.Render(ScenarioAnalyser.Analyse(Scenario("iran-nuclear"), options)), "Reporting/Samples/iran-nuclear-implementation.txt");
    }

    [Theory]
    [InlineData("direct-talks")]
    [InlineData("first-steps")]
    [InlineData("iran-nuclear")]
    public void No_conflict_of_a_sample_is_left_without_its_steps(string sample)
    {
        var scenario = Scenario(sample);
        var analyses = scenario.Expectations
            .Select(expected => new AnalysisOptions { Question = expected.Question, AsOf = expected.AsOf, Assume = expected.Assume })
            .Prepend(new AnalysisOptions())
            .Distinct()
            .Select(options => ScenarioAnalyser.Analyse(scenario, options))
            .ToList();

        var told = analyses.SelectMany(analysis => analysis.Conflicts
            .Concat(analysis.ClosedBy)
            .Concat(analysis.ConcessionSets.Concat(analysis.WithinReach).SelectMany(set => set.Concessions).Select(concession => concession.Otherwise).OfType<Conflict>())
            .Distinct()
            .Select(conflict => $"{analysis.AsOf}, {conflict.Id}: {Told(analysis, conflict)}")).ToList();

        told.Should().NotBeEmpty();
        told.Where(sentences => sentences.Contains("not worked out step by step", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void A_sample_meets_its_own_expectations()
    {
        foreach (var sample in new[] { "direct-talks", "first-steps", "iran-nuclear" })
        {
            var scenario = Scenario(sample);
            scenario.Expectations.Should().NotBeEmpty();
            foreach (var expected in scenario.Expectations)
            {
                var analysis = ScenarioAnalyser.Analyse(
                    scenario, new AnalysisOptions { Question = expected.Question, AsOf = expected.AsOf, Assume = expected.Assume });
                analysis.Verdict.Should().Be(expected.Verdict ?? analysis.Verdict, "{0} expects {1}", sample, expected);
                if (expected.Because.Count > 0)
                {
                    analysis.Conflicts.Select(conflict => conflict.Positions.Select(position => position.Id)).Should().Contain(
                        members => !expected.Because.Except(members).Any(), "{0} expects {1}", sample, expected);
                }
            }
        }
    }

    [Theory]
    [InlineData("never: ceasefire", "requires: ceasefire", "it can never be so that ceasefire takes place")]
    [InlineData("always: ceasefire", "requires: not ceasefire", "it always has to be so that ceasefire takes place")]
    public void A_rule_without_a_reason_is_told_as_it_is_written(string rule, string position, string told)
    {
        var scenario = ScenarioFile.ReadText($$"""
            feasibility: 1
            scenario: A rule
            parties: { north: North }
            acts: { ceasefire: {} }
            rules:
              - {{rule}}
            positions:
              first: { party: north, {{position}} }
            """).OrThrow();

        TextReport.Render(ScenarioAnalyser.Analyse(scenario)).Replace("\n    ", " ", StringComparison.Ordinal).Should().ContainEquivalentOf(told);
    }

    private static string Told(Analysis analysis, Conflict conflict) =>
        string.Join(' ', new ConflictTelling(new Vocabulary(analysis)).Explain(conflict));

    private static Scenario Scenario(string sample)
    {
        using var stream = typeof(SampleReportTests).Assembly.GetManifestResourceStream($"{sample}.yaml")!;
        using var reader = new StreamReader(stream);
        return ScenarioFile.ReadText(reader.ReadToEnd(), $"{sample}.yaml").Scenario!;
    }
}
