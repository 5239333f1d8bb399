using System.Text.Json;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Tests.Reporting;

public class JsonReportTests
{
    // The one that lists 34 conflicts of 240 is looked at below.
    public static TheoryData<string> Small => [.. TextReportTests.States.Cast<object[]>().Select(state => (string)state[0]).Where(state => state != "partial")];

    [Theory]
    [MemberData(nameof(Small))]
    public void Each_state_is_written_as_approved(string state) =>
        ApprovedText.Matches(JsonReport.Render(TextReportTests.Analysis(state)), $"Reporting/{state}.json");

    [Fact]
    public void What_is_partial_says_so_and_counts_what_it_does_not_list()
    {
        using var json = JsonDocument.Parse(JsonReport.Render(LeadFindings.Partial));

        PublishedSchema.Errors(json.RootElement).Should().BeEmpty();
        json.RootElement.GetProperty("complete").GetBoolean().Should().BeFalse();
        json.RootElement.GetProperty("limits").GetProperty("interruptions").GetArrayLength().Should().Be(LeadFindings.Partial.Interruptions.Count);
        json.RootElement.GetProperty("conflicts").GetArrayLength().Should().Be(LeadFindings.Partial.Conflicts.Count);
    }

    [Fact]
    public void Members_stand_in_the_order_of_the_schema()
    {
        using var json = JsonDocument.Parse(JsonReport.Render(LeadFindings.Remote));

        json.RootElement.EnumerateObject().Select(member => member.Name).Should().Equal(
            "schemaVersion", "scenario", "question", "asOf", "assumed", "conceded", "verdict", "complete", "limits", "counts",
            "conflicts", "closedBy", "concessionSets", "concessionSetParts", "withinReach", "withinReachParts", "outOfReach", "sensitivity");
    }

    [Fact]
    public void Counts_beyond_every_number_type_are_exact()
    {
        using var json = JsonDocument.Parse(JsonReport.Render(LeadFindings.Remote with
        {
            Counts = LeadFindings.Remote.Counts with { ConcessionSets = new FeasibilityEngine.Findings.Count(System.Numerics.BigInteger.Pow(3, 100), true) },
        }));

        json.RootElement.GetProperty("counts").GetProperty("concessionSets").GetString()
            .Should().Be("515377520732011331036461129765621272702107522001");
    }

    [Fact]
    public void Hostile_names_are_escaped_and_come_back_unchanged()
    {
        const string name = "a\u202Eb\u001B\u2028\u200B\"\\</script>😀\U000E0041 Türkiye";

        var text = JsonReport.Render(LeadFindings.Open with { Scenario = LeadCase.Scenario with { Name = name } });

        text.Where(c => c != '\n' && (char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format)).Should().BeEmpty();
        text.Should().Contain("Türkiye");
        using var json = JsonDocument.Parse(text);
        json.RootElement.GetProperty("scenario").GetProperty("name").GetString().Should().Be(name);
    }

    [Fact]
    public void Sentences_name_their_sources_by_id() =>
        JsonReport.Render(LeadFindings.Remote).Should().Contain("are recognised.” [speech]").And.NotContain("Speech at the Foreign Ministry");

    [Fact]
    public void A_cost_is_written_without_idle_zeros()
    {
        var set = LeadFindings.Remote.ConcessionSets[1] with { TotalCost = 10.500m };

        JsonReport.Render(LeadFindings.Remote with { ConcessionSets = [set] }).Should().Contain("\"total\": 10.5,");
    }
}
