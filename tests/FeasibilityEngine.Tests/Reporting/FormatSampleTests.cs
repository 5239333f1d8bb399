using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Tests.Reporting;

/// <summary>The formats of the scenarios that come with the library, as they are handed round.</summary>
public class FormatSampleTests
{
    public static TheoryData<string> Samples => new("direct-talks", "first-steps");

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_reads_as_approved_as_markdown(string sample) =>
        ApprovedText.Matches(MarkdownReport.Render(FormatSamples.Analysed(sample, 5), null, FormatSamples.Course(sample)), $"Reporting/Formats/{sample}.md");

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_page_of_a_sample_has_the_parts_that_are_approved(string sample) =>
        ApprovedText.Matches(PageOutline.Of(HtmlReport.Render(FormatSamples.Analysed(sample, 3), null, FormatSamples.Course(sample))), $"Reporting/Formats/{sample}.outline.txt");

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_reads_as_approved_as_a_graph(string sample)
    {
        var analysis = FormatSamples.Analysed(sample, 5);

        ApprovedText.Matches(DotReport.Render(analysis), $"Reporting/Formats/{sample}.dot");
        ApprovedText.Matches(MermaidReport.Render(analysis), $"Reporting/Formats/{sample}.mmd");
    }

    [Fact]
    public void The_other_questions_read_as_approved_as_markdown()
    {
        var scenario = FormatSamples.Sample("first-steps");
        var conceded = new AnalysisOptions { Suppose = [Supposition.Parse("move-from-35=left-open")] };
        var later = ScenarioAnalyser.Analyse(scenario, new AnalysisOptions { AsOf = new DateOnly(2023, 6, 1) });

        ApprovedText.Matches(MarkdownReport.Render(WhatIfInquiry.Ask(scenario, conceded)), "Reporting/Formats/what-if.md");
        ApprovedText.Matches(MarkdownReport.Render(ComparisonInquiry.Ask(ScenarioAnalyser.Analyse(scenario), later)), "Reporting/Formats/comparison.md");
        ApprovedText.Matches(MarkdownReport.Render(ExplanationInquiry.Ask(scenario, ["conflict-2", "set-1"])), "Reporting/Formats/explanation.md");
        ApprovedText.Matches(MarkdownReport.Render(TimelineInquiry.Ask(scenario)), "Reporting/Formats/timeline.md");
    }
}
