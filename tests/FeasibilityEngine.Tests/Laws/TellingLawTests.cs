using System.Text.Json;
using System.Text.RegularExpressions;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Reporting.Contents;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.PlainText;
using static FeasibilityEngine.Tests.PlainReference.HandScenario;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>Each conflict of a report has one number and is told in full once, and the numbers ascend as they are told.</summary>
public partial class TellingLawTests
{
    // Two things that nobody gives up, between which stands what can be given up; the red line is told last by its kind.
    private static readonly Scenario Closed = Of(
        [
            Precondition("high-tax", "boro", Requires(Is("tax", "high")), Waive(1)),
            Precondition("low-tax", "alba", Requires(Is("tax", "low")), Waive(1)),
            Precondition("own-flag", "alba", Requires(Is("flag", "own"))),
            Precondition("own-river", "alba", Requires(Is("river", "own"))),
            Precondition("shared-river", "boro", Requires(Is("river", "shared"))),
            Precondition("their-flag", "boro", Requires(Is("flag", "their"))) with { Kind = PositionKind.RedLine },
        ],
        issues: [new Issue("flag", null, ["own", "their"]), new Issue("tax", null, ["low", "high"]), new Issue("river", null, ["own", "shared"])]);

    [Fact]
    public void What_closes_the_path_and_is_in_conflict_as_stated_is_told_once_and_numbered_first()
    {
        var analysis = ScenarioAnalyser.Analyse(Closed);

        analysis.ClosedBy.Select(conflict => conflict.Id).Should().Equal("conflict-1", "conflict-2");
        analysis.Conflicts.Select(conflict => conflict.Id).Should().Equal("conflict-1", "conflict-2", "conflict-3");
        foreach (var told in new[] { TextReport.Render(analysis), MarkdownReport.Render(analysis) })
        {
            told.Should().Contain("Two of them are conflict-1 and conflict-2, told above.");
            Regex.Count(told, "Positions that exclude each other \\(conflict-1\\)").Should().Be(1);
        }

        Regex.Count(HtmlReport.Render(analysis), "id=\"conflict-1\"").Should().Be(1);
    }

    [Fact]
    public void A_conflict_that_closes_the_path_is_one_thing_to_explain()
    {
        var explained = ExplanationInquiry.Ask(Closed, ["conflict-1"]);

        explained.Explanations.Should().ContainSingle();
        explained.Explainable.Select(name => name.Name).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_conflict_of_a_report_is_told_in_full_once_and_numbers_ascend_as_told() =>
        RandomInquiries.TryUntilInPoint(300, inquiry => Check(inquiry));

    [Fact]
    public void Every_conflict_about_who_goes_first_is_told_in_full_once_and_numbers_ascend_as_told() =>
        RandomInquiries.TryOrdered(200, inquiry => Check(inquiry));

    // True where something closes the path and is in conflict as stated, beside others.
    private static bool Check(Inquiry inquiry)
    {
        var analysis = ScenarioAnalyser.Analyse(inquiry.Scenario, inquiry.Options);
        CheckTold(analysis);
        Ascend(analysis.Conflicts.Select(conflict => conflict.Id));
        Ascend(Mentions(Told(analysis, new ReportOptions())));
        Ascend(Mentions(Told(analysis, new ReportOptions { Top = 1, ConflictsInFull = 1 })));
        using var json = JsonDocument.Parse(JsonReport.Render(analysis));
        Ascend(json.RootElement.GetProperty("conflicts").EnumerateArray().Select(conflict => conflict.GetProperty("id").GetString()!));
        Ascend(json.RootElement.GetProperty("closedBy").EnumerateArray().Select(conflict => conflict.GetProperty("id").GetString()!));

        var conceded = Supposing.Some(inquiry, analysis, 0);
        var whatIf = WhatIfInquiry.Ask(inquiry.Scenario, inquiry.Options with { Suppose = conceded });
        CheckTold(whatIf.After);
        Ascend(whatIf.After.Conflicts.Select(conflict => conflict.Id));
        Ascend(whatIf.After.ClosedBy.Select(conflict => conflict.Id));
        return analysis.ClosedBy.Any(analysis.Conflicts.Contains) && analysis.Conflicts.Any(conflict => !analysis.ClosedBy.Contains(conflict));
    }

    private static void CheckTold(Analysis analysis)
    {
        var named = analysis.Conflicts.Concat(analysis.ClosedBy).DistinctBy(conflict => conflict.Id).ToList();
        named.Select(conflict => (conflict.Positions, conflict.Positions.Count == 0 ? conflict.Id : "")).Should().OnlyHaveUniqueItems("a conflict has one number");
        Section(analysis, new ReportOptions { ConflictsInFull = 1000 }).OfType<TopicBlock>().Select(topic => topic.Name).Should().BeEquivalentTo(named.Select(conflict => conflict.Id));
    }

    private static string Told(Analysis analysis, ReportOptions options) => PlainPage.Of(Section(analysis, options), options.Width);

    private static IEnumerable<Block> Section(Analysis analysis, ReportOptions options) =>
        new ConflictSection(analysis, new FeasibilityEngine.Reporting.Words.Vocabulary(analysis), options).Blocks();

    private static IEnumerable<string> Mentions(string told) => Id().Matches(told).Select(id => id.Value).Distinct();

    private static void Ascend(IEnumerable<string> ids)
    {
        foreach (var numbers in ids.GroupBy(id => id[..id.LastIndexOf('-')], id => int.Parse(id[(id.LastIndexOf('-') + 1)..], System.Globalization.CultureInfo.InvariantCulture)))
        {
            numbers.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        }
    }

    [GeneratedRegex("(?:conflict|closed)-[0-9]+(?=[,)])")]
    private static partial Regex Id();
}
