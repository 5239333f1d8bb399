using FeasibilityEngine.Authoring;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Tests.Reporting;

/// <summary>The reports of the scenarios that come with the library, as a mediator would get them.</summary>
public class SampleReportTests
{
    [Theory]
    [InlineData("direct-talks")]
    [InlineData("first-steps")]
    public void A_sample_reads_as_approved(string sample) =>
        ApprovedText.Matches(TextReport.Render(ScenarioAnalyzer.Analyse(Scenario(sample))), $"Reporting/Samples/{sample}.txt");

    [Theory]
    [InlineData("direct-talks")]
    [InlineData("first-steps")]
    public void No_conflict_of_a_sample_takes_too_many_steps_to_be_told(string sample)
    {
        var scenario = Scenario(sample);
        var analyses = scenario.Expectations
            .Select(expected => new AnalysisOptions { Question = expected.Question, AsOf = expected.AsOf, Assume = expected.Assume })
            .Prepend(new AnalysisOptions())
            .Distinct()
            .Select(options => ScenarioAnalyzer.Analyse(scenario, options))
            .ToList();

        var told = analyses.SelectMany(analysis => analysis.Conflicts
            .Concat(analysis.ClosedBy)
            .Concat(analysis.ConcessionSets.Concat(analysis.WithinReach).SelectMany(set => set.Concessions).Select(concession => concession.Otherwise).OfType<Conflict>())
            .Distinct()
            .Select(conflict => $"{analysis.AsOf}, {conflict.Id}: {Told(analysis, conflict)}")).ToList();

        told.Should().NotBeEmpty();
        told.Where(sentences => sentences.Contains("too many steps", StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static string Told(Analysis analysis, Conflict conflict) =>
        string.Join(' ', new Sentences(new Vocabulary(analysis), new Citations(numbered: false)).Explain(conflict));

    private static Scenario Scenario(string sample)
    {
        using var stream = typeof(SampleReportTests).Assembly.GetManifestResourceStream($"{sample}.yaml")!;
        using var reader = new StreamReader(stream);
        return ScenarioFile.ReadText(reader.ReadToEnd(), $"{sample}.yaml").Scenario!;
    }
}
