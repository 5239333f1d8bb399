using FeasibilityEngine.Authoring;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Tests.Inquiries;

/// <summary>What inquiries about the samples read like.</summary>
public class InquiryReportTests
{
    private static readonly DateOnly Istanbul = new(2022, 3, 29);
    private static readonly DateOnly AfterTheDecree = new(2022, 10, 5);

    [Fact]
    public void What_if_of_the_lead_scenario_reads_as_approved() => ApprovedText.Matches(
        TextReport.Render(Ask(
            "direct-talks",
            "withdrawal-first=ceasefire-first", "another-president=delegations", "nato-renounced", "decree-first=negotiators")),
        "Inquiries/what-if-direct-talks.txt");

    [Theory]
    [InlineData("partly", "offer-first=through-intermediary", "go-between")]
    [InlineData("open", "offer-first=pause-for-talks", "move-from-35=left-open")]
    public void What_if_of_the_first_scenario_reads_as_approved(string name, params string[] given)
    {
        var whatIf = Ask("first-steps", given);

        ApprovedText.Matches(TextReport.Render(whatIf), $"Inquiries/what-if-{name}.txt");
        ApprovedText.Matches(JsonReport.Render(whatIf), $"Inquiries/what-if-{name}.json");
    }

    [Fact]
    public void The_lead_scenario_at_two_days_compares_as_approved()
    {
        var scenario = Scenario("direct-talks");
        var comparison = ComparisonInquiry.Ask(
            ScenarioAnalyser.Analyse(scenario, new AnalysisOptions { AsOf = Istanbul }), ScenarioAnalyser.Analyse(scenario, new AnalysisOptions { AsOf = AfterTheDecree }));

        ApprovedText.Matches(TextReport.Render(comparison), "Inquiries/compare-days.txt");
    }

    [Fact]
    public void Two_variants_of_the_first_scenario_compare_as_approved()
    {
        var scenario = Scenario("first-steps");
        var variant = scenario with
        {
            Name = "A variant without the red line",
            Expectations = [],
            Positions = [.. scenario.Positions.Where(position => position.Id != "aim-stands").Select(position => position.Id == "offer-first"
                ? position with { Stated = [new Statement(new DateOnly(2023, 4, 1), "through-intermediary")] }
                : position with { Rungs = [.. position.Rungs.Select(rung => rung.Cost > 0 ? rung with { Cost = rung.Cost + 1 } : rung)] })],
        };
        var comparison = ComparisonInquiry.Ask(ScenarioAnalyser.Analyse(scenario), ScenarioAnalyser.Analyse(variant));

        ApprovedText.Matches(TextReport.Render(comparison), "Inquiries/compare-variants.txt");
        Reporting.PublishedSchema.Errors(JsonReport.Render(comparison)).Should().BeEmpty();
    }

    [Fact]
    public void What_does_not_differ_is_told_in_one_sentence()
    {
        var analysis = ScenarioAnalyser.Analyse(Scenario("first-steps"));

        TextReport.Render(ComparisonInquiry.Ask(analysis, analysis)).Should().Contain("Nothing differs: neither the verdict nor");
    }

    private static WhatIf Ask(string sample, params string[] given) =>
        WhatIfInquiry.Ask(Scenario(sample), new AnalysisOptions { Top = 3, Suppose = [.. given.Select(Supposition.Parse)] });

    private static Scenario Scenario(string sample)
    {
        using var stream = typeof(InquiryReportTests).Assembly.GetManifestResourceStream($"{sample}.yaml")!;
        using var reader = new StreamReader(stream);
        return ScenarioFile.ReadText(reader.ReadToEnd(), $"{sample}.yaml").OrThrow();
    }
}
