using FeasibilityEngine.Authoring;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Tests.Reporting;

public class DevelopmentReportTests
{
    [Fact]
    public void The_lead_scenario_with_its_developments_reads_as_approved()
    {
        var findings = DevelopmentInquiry.Ask(Sample("direct-talks"));

        ApprovedText.Matches(SectionOf(TextReport.Render(findings.Before, findings)), "Reporting/Developments/direct-talks.txt");
    }

    [Fact]
    public void A_settlement_with_its_developments_reads_as_approved()
    {
        var findings = DevelopmentInquiry.Ask(
            Sample("direct-talks"), new AnalysisOptions { Question = Question.Settlement, AsOf = new DateOnly(2025, 12, 1), Top = 5 });

        ApprovedText.Matches(SectionOf(TextReport.Render(findings.Before, findings)), "Reporting/Developments/settlement.txt");
    }

    [Fact]
    public void The_json_of_the_lead_case_is_as_approved()
    {
        // Another development ends a reach, so that there is something to lose.
        var scenario = LeadCase.Scenario with
        {
            AsOf = new DateOnly(2025, 4, 1),
            Developments =
            [
                .. LeadCase.Scenario.Developments,
                new Development("annexation-suspended", Ends: [new("annexed-by-law")], Says: "Russia suspends the annexation laws"),
            ],
        };
        var findings = DevelopmentInquiry.Ask(scenario);

        using var json = System.Text.Json.JsonDocument.Parse(JsonReport.Render(findings.Before, findings));

        PublishedSchema.Errors(json.RootElement).Should().BeEmpty();
        json.RootElement.GetProperty("developments").GetProperty("effects").EnumerateArray().Select(effect => effect.GetProperty("development").GetString())
            .Should().Equal(findings.Effects.Select(effect => effect.Development));
    }

    [Fact]
    public void A_scenario_without_developments_says_so()
    {
        var findings = DevelopmentInquiry.Ask(LeadCase.Scenario with { Developments = [] });

        SectionOf(TextReport.Render(findings.Before, findings)).Should().Contain("The scenario has no developments.");
        findings.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void A_search_that_was_cut_short_says_so()
    {
        var findings = DevelopmentInquiry.Ask(LeadCase.Scenario, limits: new DevelopmentLimits { Combinations = 2 });

        SectionOf(TextReport.Render(findings.Before, findings)).ReplaceLineEndings(" ").Should().Contain(
            "The search was not finished, so there may be more (2 of 4 combinations of developments were looked at, smaller ones first).");
    }

    private static string SectionOf(string report)
    {
        var start = report.IndexOf("What developments would open", StringComparison.Ordinal);
        return report[start..report.IndexOf("What was assumed, and what was not searched", StringComparison.Ordinal)];
    }

    private static Scenario Sample(string sample)
    {
        using var stream = typeof(DevelopmentReportTests).Assembly.GetManifestResourceStream($"{sample}.yaml")!;
        using var reader = new StreamReader(stream);
        return ScenarioFile.ReadText(reader.ReadToEnd(), $"{sample}.yaml").Scenario!;
    }
}
