using System.Globalization;
using System.Numerics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Foundations;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Inquiries.Selecting;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Inquiries;

public class SetInquiryTests
{
    [Fact]
    public void The_cheapest_under_a_cap_is_told_with_how_many_keep_it()
    {
        // In each of three towns Alba pays 1, or Boro 2: with Alba at 1 at the most, Boro pays twice or three times.
        var selected = SetInquiry.Ask(Towns(3), new SetSelection { Caps = [new PartyCost("alba", 1m)] });

        selected.Count.Should().Be(new Count(4, true));
        selected.Sets.Select(set => set.TotalCost).Should().Equal(5, 5, 5, 6);
        selected.Sets[0].Id.Should().Be("pick-1");
        selected.Optimum.Should().BeEquivalentTo(new { IsProven = true, Lower = 5m, Upper = 5m });
        selected.Analysis.ConcessionSetParts.Should().HaveCount(3).And.OnlyContain(part => part.Count.Found == 2);
    }

    [Fact]
    public void The_most_even_sets_share_what_is_paid()
    {
        var selected = SetInquiry.Ask(Towns(3), new SetSelection { Order = SetOrder.Even });

        // Two towns by Alba and one by Boro: 2 and 2.
        selected.Sets.Should().HaveCount(3).And.OnlyContain(set => set.CostByParty.All(cost => cost.Cost == 2));
        selected.Optimum!.Upper.Should().Be(2);
    }

    [Fact]
    public void A_number_of_sets_with_many_digits_is_no_obstacle()
    {
        var scenario = Towns(300);
        var selection = new SetSelection { Caps = [new PartyCost("alba", 100m)] };
        var options = new AnalysisOptions { Top = 3 };

        var cheapest = SetInquiry.Ask(scenario, selection, options);
        cheapest.Analysis.Counts.ConcessionSets.Found.Should().Be(BigInteger.Pow(2, 300));
        cheapest.Sets.Should().HaveCount(3).And.OnlyContain(set => set.TotalCost == 500);
        cheapest.Count.IsProven.Should().BeTrue();
        cheapest.Count.Found.Should().BeLessThan(BigInteger.Pow(2, 300)).And.BeGreaterThan(BigInteger.Pow(2, 200));
        var even = SetInquiry.Ask(scenario, selection with { Order = SetOrder.Even, Caps = [] }, options);
        even.Optimum!.Upper.Should().Be(200);
        var front = SetInquiry.Ask(scenario, selection with { Order = SetOrder.Front, Caps = [] }, options);
        front.Count.Should().Be(new Count(301, true));
        var drawn = SetInquiry.Ask(scenario, selection with { Order = SetOrder.Random }, options);
        drawn.Sets.Should().HaveCount(3).And.OnlyContain(set => set.CostByParty.Where(cost => cost.Party == "alba").Sum(cost => cost.Cost) <= 100);
    }

    [Fact]
    public void The_same_seed_draws_the_same_sets_and_another_one_others()
    {
        var selection = new SetSelection { Order = SetOrder.Random };
        var options = new AnalysisOptions { Top = 5 };

        var first = SetInquiry.Ask(Towns(30), selection, options);
        SetInquiry.Ask(Towns(30), selection, options).Sets.Should().Equal(first.Sets);
        SetInquiry.Ask(Towns(30), selection with { Seed = 2 }, options).Sets.Should().NotEqual(first.Sets);
    }

    [Theory]
    [InlineData(2_000_000, false)]
    [InlineData(2_000_000, true)]
    [InlineData(0, false)]
    [InlineData(0, true)]
    public void Each_set_is_drawn_as_often_as_the_others(int diagramLimit, bool capped)
    {
        const int Draws = 4_000;
        var options = new AnalysisOptions { DiagramLimit = diagramLimit };
        using var deadline = new Deadline(options, CancellationToken.None);
        var listing = AnalysisInquiry.Explore(Towns(4), options, withinReachOnly: false, StreamOrder.CheapestFirst, deadline).Hypothetical;
        var caps = capped ? new Dictionary<string, decimal> { ["alba"] = 2 } : [];

        var drawn = Enumerable.Range(0, Draws)
            .Select(seed => string.Join(' ', listing.Choose(chooser => chooser.Random(1, caps, (ulong)seed)).Sets.Single().SelectMany(part => part.Levels)))
            .CountBy(set => set)
            .ToList();

        // Of 16 sets, those in which Alba pays four times or three times are beyond the cap. Chi-square within five standard deviations.
        var cells = capped ? 11 : 16;
        drawn.Should().HaveCount(cells);
        var expected = (double)Draws / cells;
        drawn.Sum(set => Math.Pow(set.Value - expected, 2) / expected).Should().BeLessThan(cells - 1 + (5 * Math.Sqrt(2 * (cells - 1))));
    }

    [Fact]
    public void Numbers_are_drawn_as_often_as_each_other_whatever_their_size()
    {
        var dice = new SeededDice(5);
        var large = BigInteger.Pow(10, 40);
        Enumerable.Range(0, 1_000).Select(_ => dice.Below(large)).Should().OnlyContain(number => number >= 0 && number < large)
            .And.Contain(number => number > large * 9 / 10);
        Enumerable.Range(0, 100).Select(_ => (int)dice.Below(new BigInteger(3))).Distinct().Should().BeEquivalentTo([0, 1, 2]);
        dice.Below(BigInteger.One).Should().Be(BigInteger.Zero);
    }

    [Theory]
    [InlineData(SetOrder.Cheapest, 6)]
    [InlineData(SetOrder.Even, 4)]
    public void Where_not_all_sets_were_found_the_best_one_is_still_proven(SetOrder order, int best)
    {
        // Alba gives way everywhere for six times 1; or four times 1, and Boro twice 2.
        var selected = SetInquiry.Ask(OnePart(6), new SetSelection { Order = order }, Cut);

        selected.Interruptions.Should().Contain(cut => cut.ToString().Contains("limit of 2 concession sets"));
        selected.Count.IsProven.Should().BeFalse();
        selected.Optimum.Should().BeEquivalentTo(new { IsProven = true, Lower = (decimal)best, Upper = (decimal)best });
        selected.IsComplete.Should().BeFalse("there may be more sets than are listed");
        SetInquiry.Ask(OnePart(6), new SetSelection { Order = order }, Cut with { Top = 1 }).IsComplete.Should().BeTrue("one was asked for");
        SetInquiry.Ask(OnePart(6), new SetSelection { Order = order }).Optimum!.Upper.Should().Be(best);
    }

    [Fact]
    public void Where_not_all_sets_were_found_a_cap_is_still_kept_and_none_is_proven_to_be_none()
    {
        var boroAtMostFour = new SetSelection { Caps = [new PartyCost("boro", 4m), new PartyCost("alba", 4m)] };
        var proven = SetInquiry.Ask(OnePart(6), boroAtMostFour, Cut);
        proven.Optimum.Should().BeEquivalentTo(SetInquiry.Ask(OnePart(6), boroAtMostFour).Optimum, options => options.Excluding(optimum => optimum!.Choice));
        proven.Sets[0].CostByParty.Should().OnlyContain(cost => cost.Cost <= 4);

        var nobodyPays = new SetSelection { Caps = [new PartyCost("alba", 0m), new PartyCost("boro", 0m)] };
        foreach (var options in new[] { Cut, new AnalysisOptions() })
        {
            var none = SetInquiry.Ask(OnePart(6), nobodyPays, options);
            none.Should().BeEquivalentTo(new { IsComplete = true, Count = new Count(0, true) });
            TextReport.Render(none).Should().Contain("None of them costs Alba at most 0 and Boro at most 0.");
        }
    }

    [Fact]
    public void What_is_not_proven_is_told_with_bounds_and_never_as_a_no()
    {
        var selected = SetInquiry.Ask(OnePart(6), new SetSelection(), new AnalysisOptions());
        var text = TextReport.Render(selected with { IsComplete = false, Optimum = selected.Optimum! with { IsProven = false, Lower = 3 } }, new ReportOptions { Width = 400 });

        text.Should().Contain("Not proven to be the best: the cost is 6 in the best set that was found, and at least 3 in any.").And.NotContain("costs less.");
        TextReport.Render(selected with { IsComplete = false, Sets = [], Count = new Count(0, false), Optimum = new Optimum(null, 3, null, false) }, new ReportOptions { Width = 400 })
            .Should().Contain("No such set had been found when the search stopped; there may be some.").And.NotContain("None of them");
    }

    [Fact]
    public void A_cancelled_search_gives_what_is_known_and_says_that_it_is_partial()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        var selected = SetInquiry.Ask(Towns(3), new SetSelection(), cancellation: cancelled.Token);

        selected.IsComplete.Should().BeFalse();
        selected.Interruptions.Select(cut => cut.ToString()).Should().Contain("the search was cancelled");
        TextReport.Render(selected).Should().Contain("this answer is partial").And.NotContain("No concession in the scenario");
    }

    [Theory]
    [InlineData("dora", 1, "The scenario has no party 'dora'; its parties are alba, boro, cyra.*")]
    [InlineData("alba", -1, "The cap of 'alba' is -1, which is below zero.*")]
    public void A_cap_that_makes_no_sense_is_refused(string party, int most, string message)
    {
        var ask = () => SetInquiry.Ask(Towns(1), new SetSelection { Caps = [new PartyCost(party, (decimal)most)] });

        ask.Should().Throw<ArgumentException>().WithMessage(message);
    }

    [Fact]
    public void Texts_tell_how_a_number_of_sets_comes_about_and_the_chosen_ones()
    {
        var text = TextReport.Render(SetInquiry.Ask(Towns(8), new SetSelection(), new AnalysisOptions { Top = 2 }), new ReportOptions { Width = 400 });

        text.Should().Contain("There are 256 minimal concession sets in all.")
            .And.Contain("256 sets come about like this: eight parts of the scenario are settled separately, with 2, 2, 2, 2, 2, 2, 2 and 2 choices. Any choice in one part goes with any in the others.")
            .And.Contain("- part 1 (alba-1 and boro-1), 2 choices: alba-1 → waive (cost 1: Alba 1); boro-1 → waive (cost 2: Boro 2).")
            .And.Contain("Two more parts (`--format json`).")
            .And.Contain("The first costs 8 in all. No minimal set costs less.")
            .And.Contain("pick-1 · total cost 8 (Alba 8)")
            .And.Contain("… and 254 more");
    }

    [Theory]
    [InlineData(SetOrder.Cheapest, "It costs 3 in all.")]
    [InlineData(SetOrder.Even, "The largest burden of a party in it is 3.")]
    [InlineData(SetOrder.Front, "it says what would be enough")]
    public void Where_there_is_one_set_nothing_is_said_to_be_chosen(SetOrder order, string told)
    {
        var text = Told(Bridge(3), new SetSelection { Order = order });

        text.Should().Contain("There is one minimal concession set and no other. It is hypothetical").And.Contain(told).And.Contain("pick-1")
            .And.NotContain("The first").And.NotContain("front has").And.NotContain("most even:");
        Told(Bridge(3), new SetSelection { Order = order, Caps = [new PartyCost("alba", 4m)] }).Should().Contain("It costs Alba at most 4.");
        Told(Bridge(3), new SetSelection { Order = order, Caps = [new PartyCost("alba", 2m)] })
            .Should().Contain("It does not keep to what parties may pay: Alba at most 2.").And.NotContain("pick-1");
    }

    [Fact]
    public void A_front_of_one_point_is_told_as_the_least_for_everyone() =>
        Told(Bridge(3, 2), new SetSelection { Order = SetOrder.Front }).Should().Contain(
            "The Pareto front has one point: a way to share the costs in which each party pays the least that it pays in any of these sets. It is told with one set.");

    [Fact]
    public void A_front_of_several_points_is_told_as_ways_to_share() =>
        Told(Towns(1), new SetSelection { Order = SetOrder.Front }).Should().Contain(
            "The Pareto front has 2 points: ways to share the costs in which no party could pay less without another paying more. Each is told with one set.");

    [Fact]
    public void Programs_get_the_parts_the_choice_and_the_bounds()
    {
        using var json = System.Text.Json.JsonDocument.Parse(JsonReport.Render(SetInquiry.Ask(Towns(70), new SetSelection { Order = SetOrder.Even }, new AnalysisOptions { Top = 1 })));

        var root = json.RootElement;
        root.GetProperty("counts").GetProperty("concessionSets").GetString().Should().Be(BigInteger.Pow(2, 70).ToString(CultureInfo.InvariantCulture));
        root.GetProperty("parts").GetArrayLength().Should().Be(70);
        root.GetProperty("parts")[0].GetProperty("count").GetString().Should().Be("2");
        root.GetProperty("parts")[0].GetProperty("choices")[0].GetProperty("concessions")[0].GetProperty("rungId").GetString().Should().Be("waive");
        root.GetProperty("order").GetString().Should().Be("even");
        root.GetProperty("optimum").GetProperty("proven").GetBoolean().Should().BeTrue();
        root.GetProperty("optimum").GetProperty("lower").GetDecimal().Should().Be(root.GetProperty("optimum").GetProperty("upper").GetDecimal());
        root.GetProperty("sets").GetArrayLength().Should().Be(1);
    }

    [Theory]
    [InlineData(SetOrder.Cheapest, 6, 6)]
    [InlineData(SetOrder.Even, 4, 8)]
    public void The_best_set_is_known_before_all_others_are_searched(SetOrder order, int best, int cost)
    {
        // Stopped as soon as anything takes its turn after it: by then it is found, proven and worked out.
        using var cancellation = new CancellationTokenSource();
        string? stoppedAt = null;
        var options = new AnalysisOptions { DiagramLimit = 0, Progress = new Listener(Stop) };

        var selected = SetInquiry.Ask(OnePart(6), new SetSelection { Order = order }, options, cancellation.Token);

        stoppedAt.Should().Be("conflicts");
        selected.Optimum.Should().BeEquivalentTo(new { Lower = (decimal)best, Upper = (decimal)best, IsProven = true }, o => o.ExcludingMissingMembers());
        selected.Sets.Should().ContainSingle().Which.TotalCost.Should().Be(cost);
        selected.Count.IsProven.Should().BeFalse();
        selected.Interruptions.Select(cut => cut.ToString()).Should().Equal("the search was cancelled");
        selected.Analysis.ConcessionSets.Should().ContainSingle().Which.TotalCost.Should().Be(6);

        void Stop(string stage)
        {
            if (stage != "verdict")
            {
                stoppedAt ??= stage;
                cancellation.Cancel();
            }
        }
    }

    private sealed class Listener(Action<string> heard) : IProgress<AnalysisProgress>
    {
        public void Report(AnalysisProgress value) => heard(value.StageInWords);
    }

    private static AnalysisOptions Cut => new() { DiagramLimit = 0, ConcessionSetLimit = 2 };

    /// <summary>In each town Alba and Boro want opposite things; Alba gives way for 1, Boro for 2.</summary>
    private static Scenario Towns(int towns) => HandScenario.Of(
        [.. Enumerable.Range(1, towns).SelectMany(town => new[]
        {
            HandScenario.Precondition($"alba-{town}", "alba", HandScenario.Requires(HandScenario.Is($"town-{town}", "a")), HandScenario.Waive(1)),
            HandScenario.Precondition($"boro-{town}", "boro", HandScenario.Requires(HandScenario.Is($"town-{town}", "b")), HandScenario.Waive(2)),
        })],
        issues: [.. Enumerable.Range(1, towns).Select(town => new Issue($"town-{town}", null, ["a", "b"]))]);

    /// <summary>The same with one more rule that ties the towns together: not all of them can be Alba's.</summary>
    private static Scenario OnePart(int towns) => Towns(towns) with
    {
        Rules = [HandScenario.Never("not-all", new FeasibilityEngine.Model.Conditions.Conjunction([.. Enumerable.Range(1, towns).Select(town => HandScenario.Is($"town-{town}", "a"))]))],
    };

    /// <summary>Alba has to give up one of two demands of its own. Where the second cannot be given up, there is one set.</summary>
    private static Scenario Bridge(decimal first, decimal? second = null) => HandScenario.Of(
        [
            HandScenario.Precondition("open", "alba", HandScenario.Requires(HandScenario.Is("bridge", "a")), HandScenario.Waive(first)),
            HandScenario.Precondition("shut", "alba", [HandScenario.Requires(HandScenario.Is("bridge", "b")), .. second is { } cost ? [HandScenario.Waive(cost)] : Array.Empty<Rung>()]),
        ],
        issues: [new Issue("bridge", null, ["a", "b"])]);

    private static string Told(Scenario scenario, SetSelection selection) =>
        TextReport.Render(SetInquiry.Ask(scenario, selection), new ReportOptions { Width = 400 });
}
