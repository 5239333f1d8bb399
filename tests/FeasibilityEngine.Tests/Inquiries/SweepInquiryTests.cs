using FeasibilityEngine.Authoring;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Tests.Inquiries;

public sealed class SweepInquiryTests
{
    private static readonly Scenario Harbour = ScenarioFile.ReadText("""
        feasibility: 1
        scenario: A harbour
        as-of: 2024-06-14
        parties: { north: { name: North }, south: { name: Süd } }
        issues: { harbour: [northern, shared, southern], flag: [northern, southern] }
        facts: { observers: There are observers }
        acts: { salute: { by: south, price: 3 } }
        positions:
          north-first: { party: north, requires: harbour is northern, fallbacks: [{ id: share, accepts: harbour is shared, cost: 2, tabled: 2024-06-01 }, { id: waive, cost: 8, tabled: 2024-07-01 }] }
          south-first: { party: south, requires: harbour is southern, fallbacks: [{ id: share, accepts: harbour is shared, cost: 4, available when: observers }] }
          saluted: { party: north, requires: salute, from: 2024-06-10, fallbacks: [{ id: waive, cost: 5, tabled: 2024-07-01 }] }
        developments:
          observers-come: { establishes: observers }
        expect:
          - { because: [north-first, south-first] }
        """).OrThrow();

    private static readonly Scenario Lead = Sample("direct-talks");

    [Fact]
    public void Every_combination_is_a_variant_and_what_is_varied_last_turns_fastest()
    {
        var sweep = Prepare("date:2024-05-31,2024-06-14", "development:observers-come", "cost:south-first=share:1..3");

        sweep.Header.Total.Should().Be(12);
        Enumerable.Range(0, 12).Select(i => string.Join(' ', sweep.SettingsOf(i).Select(setting => setting.Value))).Should().Equal(
            "2024-05-31 off 1", "2024-05-31 off 2", "2024-05-31 off 3", "2024-05-31 on 1", "2024-05-31 on 2", "2024-05-31 on 3",
            "2024-06-14 off 1", "2024-06-14 off 2", "2024-06-14 off 3", "2024-06-14 on 1", "2024-06-14 on 2", "2024-06-14 on 3");
        sweep.SettingsOf(0).Select(setting => setting.Name).Should().Equal("date", "development:observers-come", "cost:south-first=share");
    }

    [Fact]
    public void A_variant_is_what_the_scenario_would_say_if_it_were_changed_by_hand()
    {
        var variants = Prepare("cost:north-first:50%,200%", "cost:salute:0..1", "position:south-first", "development:*").Variants().ToList();

        variants.Should().HaveCount(16);
        foreach (var variant in variants)
        {
            var set = variant.Settings.ToDictionary(setting => setting.Name, setting => setting.Value);
            var factor = set["cost:north-first"] == "50%" ? 0.5m : 2m;
            var scenario = Harbour with
            {
                Expectations = [],
                Positions = Harbour.Positions.Where(position => position.Id != "south-first" || set["position:south-first"] == "on").Select(position => position.Id != "north-first" ? position
                    : position with { Rungs = position.Rungs.Select(rung => rung with { Cost = rung.Cost * factor }).ToValueList() }).ToValueList(),
                Acts = Harbour.Acts.Select(act => act with { Price = set["cost:salute"] == "0" ? 0 : 1 }).ToValueList(),
            };
            var analysis = ScenarioAnalyser.Analyse(scenario, new AnalysisOptions { Assume = set["development:observers-come"] == "on" ? ["observers-come"] : [] });

            variant.Verdict.Should().Be(analysis.Verdict);
            variant.Cheapest?.Cost.Should().Be(analysis.ConcessionSets[0].TotalCost);
            variant.CheapestWithinReach?.Cost.Should().Be(analysis.WithinReach[0].TotalCost);
            (variant.CheapestWithinReach is null).Should().Be(analysis.WithinReach.Count == 0);
            variant.Conflicts.Should().Equal(analysis.Conflicts.Select(conflict => conflict.Positions.Select(member => member.Id).ToValueList()));
        }

        variants.Select(variant => variant.Verdict).Distinct().Should().HaveCountGreaterThan(1);
    }

    [Fact]
    public void Each_day_of_the_lead_scenario_has_the_verdict_that_an_analysis_of_that_day_has()
    {
        var variants = SweepInquiry.Prepare(Lead, new SweepOptions { Vary = ["date:2022-02-24..2025-06-30/45d", "development:mediator-steps-in", "development:guarantors-offer"] }).Variants();

        foreach (var variant in variants.Where(variant => variant.Index % 5 == 0))
        {
            var (day, assumed) = (DateOnly.Parse(variant.Settings[0].Value, null), variant.Settings.Skip(1).Where(s => s.Value == "on").Select(s => s.Name["development:".Length..]).Order().ToValueList());
            var analysis = ScenarioAnalyser.Analyse(Lead, new AnalysisOptions { AsOf = day, Assume = assumed, Top = 1 });

            (variant.Verdict, variant.ConflictCount, variant.ConcessionSetCount, variant.Cheapest?.Cost).Should().Be(
                (analysis.Verdict, analysis.Counts.Conflicts.Found, analysis.Counts.ConcessionSets.Found, analysis.ConcessionSets.Select(set => (decimal?)set.TotalCost).FirstOrDefault()),
                "of {0} with {1}", day, assumed);
        }
    }

    [Fact]
    public void All_that_no_other_entry_names_is_meant_by_an_asterisk()
    {
        Names(Prepare("cost:*:50%..150%", "cost:salute:1..2", "position:*", "development:*")).Should().Equal(
            "cost:north-first", "cost:south-first", "cost:saluted", "cost:salute",
            "position:north-first", "position:south-first", "position:saluted", "development:observers-come");
        Names(SweepInquiry.Prepare(Lead, new SweepOptions { Vary = ["position:*"] })).Should().Contain("position:withdrawal-first").And.NotContain("position:talks-in-belarus");
        Names(SweepInquiry.Prepare(Lead, new SweepOptions { Vary = ["position:*", "date:events"] })).Should().Contain("position:talks-in-belarus");
        Names(SweepInquiry.Prepare(Lead, new SweepOptions { Vary = ["position:*"] }, new AnalysisOptions { Question = Question.Settlement }))
            .Should().Contain("position:no-recognition").And.Contain("position:full-withdrawal").And.NotContain("position:withdrawal-first");
    }

    [Fact]
    public void The_days_on_which_something_happens_are_events()
    {
        var sweep = Prepare("date:events");

        sweep.Header.AsOf.Should().BeNull();
        Enumerable.Range(0, (int)sweep.Header.Total).Select(i => sweep.SettingsOf(i)[0].Value).Should().Equal("2024-06-01", "2024-06-10", "2024-07-01");
    }

    [Theory]
    [InlineData("0.5,1,2", "0.5 1 2")]
    [InlineData("1..2/0.25", "1 1.25 1.5 1.75 2")]
    [InlineData("1..2.5", "1 2")]
    [InlineData("3,1..2", "1 2 3")]
    [InlineData("0%..100%/50%", "0% 50% 100%")]
    [InlineData("90..110%/10", "90% 100% 110%")]
    public void Costs_are_numbers_ranges_and_percentages(string values, string expected)
    {
        var sweep = Prepare("cost:salute:" + values);

        string.Join(' ', Enumerable.Range(0, (int)sweep.Header.Total).Select(i => sweep.SettingsOf(i)[0].Value)).Should().Be(expected);
    }

    [Theory]
    [InlineData("costs", "say what varies and how: cost:POSITION=RUNG:1..5, date:FROM..TO, development:NAME or position:ID", "costs")]
    [InlineData("dates:events", "'dates' cannot be varied, only cost, date, development, position", "dates")]
    [InlineData("cost:", "a name is missing after 'cost:'", "")]
    [InlineData("cost:south-frst=share:1..5", "there is no position or priced act 'south-frst'", "south-frst")]
    [InlineData("cost:south-first=shre:1..5", "'south-first' has no fallback 'shre'; its fallbacks are share", "shre")]
    [InlineData("cost:south-first=requires:1", "'requires' costs nothing: there the position stands as stated; its fallbacks are share", "requires")]
    [InlineData("cost:south-first:1..5", "all rungs of 'south-first' can be varied together only in per cent, as in 50%..150%", "1..5")]
    [InlineData("cost:*:1..5", "all costs can be varied together only in per cent, as in 50%..150%", "1..5")]
    [InlineData("cost:salute=performed:1", "'salute' is a priced act, which has no rungs; write cost:salute:1..5", "performed")]
    [InlineData("cost:salute", "say which costs, as in cost:POSITION=RUNG:1..5 or cost:*:50%..150%", "")]
    [InlineData("cost:salute:1..x", "'x' is no cost: write 1..5, 0.5,1,2 or 50%..150%", "x")]
    [InlineData("cost:salute:1..", "a number is missing: write 1..5, 0.5,1,2 or 50%..150%", "")]
    [InlineData("cost:salute:-1", "'-1' is no cost: write 1..5, 0.5,1,2 or 50%..150%", "-1")]
    [InlineData("cost:salute:5..1", "the range goes down; write the smaller number first", "5..1")]
    [InlineData("cost:salute:1..5/0", "a step is above zero", "0")]
    [InlineData("cost:salute:1/2", "a step needs a range, as in 1..5/0.5", "/2")]
    [InlineData("cost:salute:1,50%", "costs and percentages of costs do not go together", "50%")]
    [InlineData("cost:salute:0..1000000", "these are more than 100,000 values; give a longer step, as in 0..1000/5", "0..1000000")]
    [InlineData("cost:salute:9999999999999", "'9999999999999' is too large", "9999999999999")]
    [InlineData("date:event", "'event' is no day of the calendar as in 2024-06-14, and not 'events'", "event")]
    [InlineData("date:2024-01-01..2024-02-30", "'2024-02-30' is no day of the calendar as in 2024-06-14, and not 'events'", "2024-02-30")]
    [InlineData("date:2024-02-01..2024-01-01", "the range goes back; write the earlier day first", "2024-02-01..2024-01-01")]
    [InlineData("date:2024-01-01..2024-02-01/30", "'30' is no number of days as in 30d", "30")]
    [InlineData("development:observers-cme", "there is no development 'observers-cme'; there is observers-come", "observers-cme")]
    [InlineData("position:saluted:off", "only a cost has values after a second colon", ":off")]
    [InlineData("position:salute", "there is no position 'salute'", "salute")]
    public void What_cannot_be_varied_is_refused_with_its_place(string entry, string message, string place)
    {
        var refusal = FluentActions.Invoking(() => Prepare(entry)).Should().Throw<VariationException>().Which;

        refusal.Message.Should().Be(message);
        refusal.Variation.Should().Be(entry);
        refusal.Variation.Substring(refusal.Start, refusal.Length).Should().Be(place);
    }

    [Theory]
    [InlineData("date:events", "date:2024-01-01")]
    [InlineData("cost:north-first=share:1", "cost:north-first:50%")]
    [InlineData("cost:north-first:50%", "cost:north-first=share:1")]
    [InlineData("position:saluted", "position:saluted")]
    public void Nothing_is_varied_twice(string first, string second) =>
        FluentActions.Invoking(() => Prepare(first, second)).Should().Throw<VariationException>().WithMessage("* is varied twice");

    [Fact]
    public void Two_rungs_of_a_position_can_be_varied_each_by_itself() =>
        Prepare("cost:north-first=share:1..2", "cost:north-first=waive:7..8").Header.Total.Should().Be(4);

    [Fact]
    public void What_is_assumed_everywhere_is_not_varied()
    {
        var options = new AnalysisOptions { Assume = ["observers-come"] };

        FluentActions.Invoking(() => SweepInquiry.Prepare(Harbour, new SweepOptions { Vary = ["development:observers-come"] }, options))
            .Should().Throw<VariationException>().WithMessage("'observers-come' is assumed in all variants");
        FluentActions.Invoking(() => SweepInquiry.Prepare(Harbour, new SweepOptions { Vary = ["development:*"] }, options))
            .Should().Throw<VariationException>().WithMessage("there is no development left to vary");
    }

    [Fact]
    public void More_combinations_than_can_be_numbered_are_drawn_or_refused()
    {
        var all = new SweepOptions { Vary = ["cost:*:1%..1000%", "date:1900-01-01..2100-01-01"] };

        FluentActions.Invoking(() => SweepInquiry.Prepare(Lead, all)).Should().Throw<VariationException>();
        SweepInquiry.Prepare(Lead, all with { Samples = 5 }).Header.Total.Should().Be(5);
    }

    [Fact]
    public void A_sweep_that_is_cancelled_ends_without_the_variant_that_was_cut_off()
    {
        using var cancellation = new CancellationTokenSource();
        var variants = new List<SweepVariant>();
        foreach (var variant in Prepare("cost:salute:1..9").Variants(cancellationToken: cancellation.Token))
        {
            variants.Add(variant);
            if (variants.Count == 3)
            {
                cancellation.Cancel();
            }
        }

        variants.Should().Equal(Prepare("cost:salute:1..9").Variants().Take(3));
    }

    [Fact]
    public void What_a_limit_cuts_short_is_counted_apart()
    {
        var summary = SweepInquiry.Ask(Harbour, new SweepOptions { Vary = ["position:south-first"] }, new AnalysisOptions { ConflictLimit = 1, ConcessionSetLimit = 1, DiagramLimit = 0 });

        summary.Found.Should().Be(2);
        (summary.Verdicts.Total + summary.Incomplete).Should().Be(2);
        summary.Incomplete.Should().BePositive();
        TextReport.Render(summary).Should().Contain("A limit cut").And.Contain("not counted below");
    }

    [Fact]
    public void The_shares_read_as_approved()
    {
        var summary = SweepInquiry.Ask(Harbour, new SweepOptions { Vary = ["date:2024-05-25..2024-07-05", "development:*", "position:saluted", "cost:*:50%..150%"], Samples = 400, Seed = 3 });

        ApprovedText.Matches(TextReport.Render(summary), "Inquiries/sweep.txt");
        ApprovedText.Matches(JsonReport.Render(summary), "Inquiries/sweep.json");
    }

    [Fact]
    public void The_lead_scenario_day_by_day_reads_as_approved()
    {
        var summary = SweepInquiry.Ask(Lead, new SweepOptions { Vary = ["date:2022-02-24..2025-06-30/7d", "development:mediator-steps-in", "development:guarantors-offer"] });

        ApprovedText.Matches(TextReport.Render(summary), "Inquiries/sweep-direct-talks.txt");
    }

    [Fact]
    public void Nothing_in_a_name_disturbs_a_terminal()
    {
        var header = Prepare("date:events").Header with { ScenarioName = "A \u001b[31mharbour", Ladders = [new SweepLadder("north-first", "N\u202Eorth")] };
        var tally = new SweepTally(header);
        foreach (var variant in Prepare("date:events").Variants())
        {
            tally.Add(variant);
        }

        TextReport.Render(tally.Summary()).Should().NotContainAny("\u001b", "\u202E");
        SweepLines.Render(header).Should().NotContainAny("\u001b", "\u202E");
        SweepLines.ReadHeader(SweepLines.Render(header)).Should().Be(header);
    }

    private static Sweep Prepare(params string[] vary) => SweepInquiry.Prepare(Harbour, new SweepOptions { Vary = vary.ToValueList() });

    private static IEnumerable<string> Names(Sweep sweep) => sweep.SettingsOf(0).Select(setting => setting.Name);

    private static Scenario Sample(string sample)
    {
        using var stream = typeof(SweepInquiryTests).Assembly.GetManifestResourceStream($"{sample}.yaml")!;
        using var reader = new StreamReader(stream);
        return ScenarioFile.ReadText(reader.ReadToEnd(), $"{sample}.yaml").OrThrow();
    }
}
