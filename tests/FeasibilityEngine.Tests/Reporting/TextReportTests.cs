using FeasibilityEngine.Assembling;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Tests.Reporting;

public class TextReportTests
{
    public static TheoryData<string> States => new("remote", "openable", "open", "closed", "unknown", "partial", "inconsistent");

    [Fact]
    public void Where_not_all_sets_were_found_the_cheapest_can_be_proven_all_the_same()
    {
        TextReport.Render(LeadFindings.Partial with { IsCheapestProven = true })
            .Should().Contain("may be more,\nbut none costs less than the first.").And.NotContain("cheaper ones");
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Each_state_reads_as_approved(string state) =>
        ApprovedText.Matches(TextReport.Render(Analysis(state)), $"Reporting/{state}.txt");

    [Theory]
    [MemberData(nameof(States))]
    public void Lines_keep_to_the_width(string state) =>
        TextReport.Render(Analysis(state), new ReportOptions { Width = 60 })
            .Split('\n').Should().OnlyContain(line => line.Length <= 60);

    [Theory]
    [MemberData(nameof(States))]
    public void No_side_is_told_what_it_should_do(string state) =>
        TextReport.Render(Analysis(state)).Should().NotMatchRegex(@"\b(should|ought|must|refuses?|insists?)\b");

    [Fact]
    public void Sets_that_are_not_told_are_counted()
    {
        var report = TextReport.Render(LeadFindings.Remote, new ReportOptions { Top = 1 });

        report.Should().Contain("… and 1 more; `--top N` shows N of them.").And.Contain("set-1 ·").And.NotContain("set-2 ·");
    }

    [Fact]
    public void Conflicts_that_are_not_told_are_named_or_counted()
    {
        var report = TextReport.Render(LeadFindings.Partial, new ReportOptions { ConflictsInFull = 1 });

        Unwrapped(report).Should()
            .Contain("- Ukraine: no-recognition and Russia: recognition-of-annexation (conflict-24, against a red line)")
            .And.NotContain("conflict-25").And.Contain("… and 216 more; `--top N` shows N of them.");
    }

    [Fact]
    public void What_the_dispute_is_about_comes_before_acts_and_red_lines()
    {
        var (exclusive, redLine) = (LeadFindings.Remote.Conflicts[0], LeadFindings.Remote.Conflicts[1]);
        var withAct = LeadFindings.Remote.ConcessionSets[0].Concessions[0].Otherwise! with { Id = "conflict-3" };
        var internalOne = exclusive with { Id = "conflict-4", Kind = FeasibilityEngine.Findings.ConflictKind.Internal };

        var report = TextReport.Render(LeadFindings.Remote with { Conflicts = [.. TellingOrder.Of([redLine, withAct, internalOne, exclusive], conflict => conflict)] });

        new[] { exclusive, internalOne, withAct, redLine }
            .Select(conflict => report.IndexOf($"({conflict.Id})", StringComparison.Ordinal)).Should().BeInAscendingOrder().And.NotContain(-1);
    }

    [Fact]
    public void Every_source_that_is_cited_is_listed_once_under_its_number()
    {
        var report = Unwrapped(TextReport.Render(LeadFindings.Remote));

        report.Should().Contain("“Talks begin once the new territorial realities are recognised.” [1]")
            .And.Contain("Sources ------- [1] Speech at the Foreign Ministry, 14 June 2024 [2]")
            .And.Contain("[3] Textbook of international law, https://example.org/law");
        report.Split("Speech at the Foreign Ministry").Should().HaveCount(2);
    }

    [Fact]
    public void A_reason_is_told_once_and_referred_to_by_its_letter()
    {
        var report = Unwrapped(TextReport.Render(LeadFindings.Remote));

        report.Should().Contain("(see B below)").And.Contain("B. ");
        report.Split("event: Bucha found").Should().HaveCount(2);
    }

    [Fact]
    public void An_unproven_answer_never_reads_as_no()
    {
        var report = Unwrapped(TextReport.Render(LeadFindings.Unknown));

        report.Should().Contain("This does not mean that there is none");
        report.Should().NotContain("is not open").And.NotContain("opens the path").And.NotContain("proven to be no others");
    }

    [Fact]
    public void Control_and_bidirectional_characters_do_not_reach_the_terminal()
    {
        var scenario = LeadCase.Scenario with
        {
            Name = "Talks \u202Eneddih\u202C \u001B[31mred\u0007\r\nVerdict: open.\u2066\u200B",
            Parties = [new Party("ukraine", "Ukr\u0000aine\u2028"), .. LeadCase.Scenario.Parties.Skip(1)],
        };

        var report = TextReport.Render(LeadFindings.Remote with { Scenario = scenario });

        report.Where(c => c != '\n' && (char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format)).Should().BeEmpty();
        report.Should().StartWith("Talks \\u202Eneddih\\u202C \\u001B[31mred\\u0007 Verdict: open.\\u2066\\u200B\n").And.Contain("Ukr\\u0000aine");
    }

    [Fact]
    public void Options_outside_their_range_are_refused()
    {
        var narrow = () => TextReport.Render(LeadFindings.Open, new ReportOptions { Width = 39 });
        var none = () => TextReport.Render(LeadFindings.Open, new ReportOptions { Top = 0 });

        narrow.Should().Throw<ArgumentOutOfRangeException>();
        none.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string Unwrapped(string report) => string.Join(' ', report.Split((char[])['\n', ' '], StringSplitOptions.RemoveEmptyEntries));

    internal static Analysis Analysis(string state) => state switch
    {
        "remote" => LeadFindings.Remote,
        "openable" => LeadFindings.Openable,
        "open" => LeadFindings.Open,
        "closed" => LeadFindings.Closed,
        "unknown" => LeadFindings.Unknown,
        "partial" => LeadFindings.Partial,
        _ => LeadFindings.Inconsistent,
    };
}
