using FeasibilityEngine.Authoring;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Tests.Reporting;

public class ExplanationReportTests
{
    [Theory]
    [InlineData("conflict-6")]
    [InlineData("set-1")]
    [InlineData("withdrawal-first=ceasefire-first")]
    [InlineData("withdrawal-first")]
    [InlineData("turkey-hosts")]
    [InlineData("aims-need-force")]
    [InlineData("involvement-confirms-force")]
    [InlineData("talks-in-belarus")]
    public void An_explanation_of_the_lead_scenario_reads_as_approved(string what) =>
        ApprovedText.Matches(TextReport.Render(Ask([what])), $"Reporting/Explanations/{what.Replace('=', '.')}.txt");

    [Fact]
    public void What_can_be_explained_reads_as_approved() =>
        ApprovedText.Matches(TextReport.Render(Ask([])), "Reporting/Explanations/list.txt");

    [Fact]
    public void The_json_of_one_explanation_of_each_kind_is_valid_and_has_the_sentences_of_the_text()
    {
        var explained = Ask(["conflict-6", "withdrawal-first=ceasefire-first", "withdrawal-first", "aims-need-force", "involvement-confirms-force"]);
        using var json = System.Text.Json.JsonDocument.Parse(JsonReport.Render(explained));

        PublishedSchema.Errors(json.RootElement).Should().BeEmpty();
        var text = TextReport.Render(explained, new ReportOptions { Width = 10_000 });
        var sentences = json.RootElement.GetProperty("explanations").EnumerateArray().SelectMany(one => one.GetProperty("sentences").EnumerateArray()).Select(sentence => Uncited(sentence.GetString()!)).ToList();
        sentences.Should().NotBeEmpty().And.OnlyContain(sentence => Uncited(text).Contains(sentence));
    }

    // Sources have ids in JSON and numbers in text.
    private static string Uncited(string words) => System.Text.RegularExpressions.Regex.Replace(words, @" \[[^\]]*\]", "");

    [Fact]
    public void An_explanation_fits_the_width_it_is_given()
    {
        var text = TextReport.Render(Ask(["set-1", "withdrawal-first"]), new ReportOptions { Width = 60 });

        var body = text[..text.IndexOf("Sources", StringComparison.Ordinal)];
        body.Split('\n').Where(line => line.Length > 60).Should().BeEmpty();
    }

    private static ExplanationFindings Ask(ValueList<string> what) => ExplanationInquiry.Ask(Sample, what);

    private static Scenario Sample
    {
        get
        {
            using var stream = typeof(ExplanationReportTests).Assembly.GetManifestResourceStream("direct-talks.yaml")!;
            using var reader = new StreamReader(stream);
            return ScenarioFile.ReadText(reader.ReadToEnd(), "direct-talks.yaml").Scenario!;
        }
    }
}
