using System.Text.Json;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Reporting;

/// <summary>Timelines as a mediator and a program get them.</summary>
public class TimelineReportTests
{
    private static readonly Lazy<Timeline> Talks = new(() => TimelineInquiry.Ask(Lead()));
    private static readonly Lazy<Timeline> Settlement = new(() => TimelineInquiry.Ask(Lead(), new AnalysisOptions { Question = Question.Settlement }));

    [Fact]
    public void The_lead_scenario_reads_as_approved() =>
        ApprovedText.Matches(TextReport.Render(Talks.Value), "Reporting/Timelines/direct-talks.txt");

    [Fact]
    public void The_settlement_of_the_lead_scenario_reads_as_approved() =>
        ApprovedText.Matches(TextReport.Render(Settlement.Value), "Reporting/Timelines/direct-talks-settlement.txt");

    [Fact]
    public void The_json_of_the_lead_scenario_has_each_day_with_its_verdict()
    {
        using var json = System.Text.Json.JsonDocument.Parse(JsonReport.Render(Talks.Value));

        PublishedSchema.Errors(json.RootElement).Should().BeEmpty();
        json.RootElement.GetProperty("timeline").EnumerateArray().Select(day => (day.GetProperty("on").GetString(), day.GetProperty("verdict").GetString()))
            .Should().Equal(Talks.Value.Entries.Select(entry => (entry.On?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), (string?)entry.Verdict.ToString().ToLowerInvariant())));
    }

    [Fact]
    public void Turns_of_every_kind_read_as_approved()
    {
        var scenario = ScenarioFile.ReadText(
            """
            feasibility: 1
            scenario: A strike, day by day
            parties:
              union: { name: The union }
              works: { name: the works }
              arbiter: { name: the arbiter, role: mediator }
            issues:
              pay: { options: [same, raised, doubled], says: the pay }
            acts:
              hearing: { by: arbiter, price: 1, tabled: 2030-03-01, says: The arbiter hears both sides }
            facts:
              dismissals: Strikers are dismissed
              anger: The strikers are angry
              insolvent: The works are insolvent
            rules:
              - { id: dismissals-anger, when: dismissals, then: anger, because: Dismissals make strikers angry. }
              - { id: no-money, never: insolvent and pay is not same, because: Who is insolvent cannot raise pay. }
              - { id: law-of-pay, always: not insolvent or pay is raised, because: The law guarantees a raise. }
            events:
              - { on: 2030-02-01, name: Forty strikers are dismissed, establishes: [dismissals] }
              - { on: 2030-04-01, name: The dismissals are taken back, ends: [dismissals] }
              - { on: 2030-04-15, name: A football match between both sides }
              - { on: 2030-06-01, name: The works file for insolvency, establishes: [insolvent] }
            positions:
              more-pay:
                party: union
                says: The union talks only about more pay.
                requires: pay is doubled
                fallbacks:
                  - { id: some-more, accepts: pay is raised, cost: 1, available when: not anger }
              no-more-pay:
                party: works
                from: 2030-01-10
                requires: pay is same
                stated: { 2030-05-01: after-a-hearing }
                fallbacks:
                  - { id: a-raise, accepts: pay is raised, cost: 2 }
                  - { id: after-a-hearing, accepts: pay is raised or hearing, cost: 3 }
              no-raise-at-all: { party: works, kind: red line, requires: pay is same, from: 2030-05-10, until: 2030-05-20 }
              no-hearing: { party: union, kind: red line, requires: not hearing, from: 2030-05-20 }
            """).OrThrow();

        ApprovedText.Matches(TextReport.Render(TimelineInquiry.Ask(scenario)), "Reporting/Timelines/every-kind.txt");
    }

    [Fact]
    public void The_annexation_is_named_as_what_closed_the_door_and_the_rule_through_which_it_did()
    {
        var entry = Talks.Value.Entries.Single(entry => entry.On == new DateOnly(2022, 9, 30));

        (entry.VerdictBefore, entry.Verdict).Should().Be((Verdict.Open, Verdict.Remote));
        entry.Causes.Select(cause => cause.Changes).Should().ContainEquivalentOf(
            new[] { new TimelineChange(TimelineChangeKind.Event, "annexation") }.ToValueList());
        entry.Followed.AppearedConflicts.Single(conflict => conflict.Positions.Select(p => p.Id).SequenceEqual(["recognition-of-annexation", "withdrawal-first"]))
            .Rules.Single().Rule.Should().Be("no-withdrawal-from-recognised-territory");
    }

    [Fact]
    public void Bucha_is_named_as_what_made_rungs_unavailable()
    {
        var entry = Settlement.Value.Entries.Single(entry => entry.On == new DateOnly(2022, 4, 1));

        (entry.VerdictBefore, entry.Verdict).Should().Be((Verdict.Openable, Verdict.Remote));
        var cause = entry.Causes.Single();
        cause.Changes.Single().Id.Should().Be(Lead().Events.Single(e => e.On == entry.On).Id);
        cause.Through.Facts.Select(fact => fact.Id).Should().Equal("opinion-hardened", "war-crimes-discovered");
        cause.Through.Reach.Should().NotBeEmpty().And.OnlyContain(reach => !reach.IsWithinReach && reach.Facts.Contains("opinion-hardened"));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(120)]
    public void Every_line_fits_the_page(int width) =>
        TextReport.Render(Talks.Value, new ReportOptions { Width = width }).Split('\n')
            .Where(line => line.Length > width && line.Trim().Contains(' ', StringComparison.Ordinal) && !line.Contains("https", StringComparison.Ordinal))
            .Should().BeEmpty();

    [Fact]
    public void More_changes_of_verdict_than_a_line_has_room_for_take_several_lines()
    {
        var days = Enumerable.Range(0, 100).Select(i => new DateOnly(2020, 1, 1).AddDays(i)).ToList();
        var scenario = HandScenario.Of(
            [
                HandScenario.Precondition("yes", "alba", HandScenario.Requires(HandScenario.Holds("ceasefire"))),
                HandScenario.Precondition("no", "boro", HandScenario.Requires(!HandScenario.Holds("ceasefire")), HandScenario.Waive(1)) with
                {
                    Stated = [.. days.Select((day, i) => new Statement(day, i % 2 == 0 ? Rung.Waive : Rung.Requires))],
                },
            ],
            acts: [new Act("ceasefire")]);

        var text = TextReport.Render(TimelineInquiry.Ask(scenario), new ReportOptions { Width = 60 });

        text.Should().Contain("\n  " + string.Concat(Enumerable.Repeat("OP", 29)) + "\n  " + string.Concat(Enumerable.Repeat("OP", 21)) + "\n");
    }

    [Fact]
    public void Each_span_has_a_letter_however_short_it_is() =>
        TextReport.Render(Talks.Value, new ReportOptions { Width = 40 }).Split('\n')
            .First(line => line.StartsWith("  O", StringComparison.Ordinal)).Trim()
            .Should().MatchRegex("^O+PO+R+P+O+$").And.HaveLength(38);

    [Fact]
    public void A_partial_timeline_says_so()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var timeline = TimelineInquiry.Ask(Lead(), cancellation: source.Token);

        TextReport.Render(timeline).Should().Contain("partial: the search was cancelled");
        JsonReport.Render(timeline).Should().Contain("\"complete\": false");
    }

    [Fact]
    public void A_scenario_without_dates_has_one_verdict_throughout()
    {
        var text = TextReport.Render(TimelineInquiry.Ask(HandScenario.Of([])));

        text.Should().Contain("nothing changes").And.Contain("O open throughout.");
    }

    [Fact]
    public void An_analysis_has_the_timeline_in_short_as_its_last_member()
    {
        var analysis = ScenarioAnalyser.Analyse(Lead(), new AnalysisOptions { Top = 1 });
        using var json = JsonDocument.Parse(JsonReport.Render(analysis, timeline: Talks.Value));

        json.RootElement.EnumerateObject().Last().Name.Should().Be("timeline");
        var entries = json.RootElement.GetProperty("timeline").EnumerateArray().ToList();
        entries.Should().HaveCount(Talks.Value.Entries.Count);
        foreach (var entry in entries)
        {
            entry.EnumerateObject().Select(member => member.Name).Should().Equal("on", "event", "verdict", "opened", "closed");
        }

        var annexation = entries.Single(entry => entry.GetProperty("on").GetString() == "2022-09-30");
        annexation.GetProperty("event").GetString().Should().StartWith("Russia declares the annexation");
        annexation.GetProperty("verdict").GetString().Should().Be("remote");
        annexation.GetProperty("closed").GetArrayLength().Should().Be(3);
    }

    [Fact]
    public void A_partial_timeline_makes_the_analysis_with_it_incomplete()
    {
        var analysis = ScenarioAnalyser.Analyse(Lead());
        using var json = JsonDocument.Parse(JsonReport.Render(analysis, timeline: Talks.Value with { IsComplete = false, Interruptions = [new Interruption { Kind = InterruptionKind.Recorded, Detail = "it rained" }] }));

        analysis.IsComplete.Should().BeTrue();
        json.RootElement.GetProperty("complete").GetBoolean().Should().BeFalse();
        json.RootElement.GetProperty("limits").GetProperty("interruptions")[0].GetString().Should().Be("it rained");
    }

    private static Scenario Lead()
    {
        using var stream = typeof(TimelineReportTests).Assembly.GetManifestResourceStream("direct-talks.yaml")!;
        using var reader = new StreamReader(stream);
        return ScenarioFile.ReadText(reader.ReadToEnd(), "direct-talks.yaml").Scenario!;
    }
}
