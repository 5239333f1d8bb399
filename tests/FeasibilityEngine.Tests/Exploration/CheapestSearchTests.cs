using FeasibilityEngine.Exploration.Sets;
using FeasibilityEngine.Exploration.Sets.Choosing;
using FeasibilityEngine.Solving;
using FeasibilityEngine.Tests.Laws;

namespace FeasibilityEngine.Tests.Exploration;

/// <summary>The cheapest set, under caps too, and the most even one, held against all sets; the bounds hold at every step.</summary>
public class CheapestSearchTests
{
    private const int Samples = 400;

    [Fact]
    public void The_cheapest_set_is_the_first_of_all_and_lies_between_the_bounds() => RandomInquiries.Try(Samples, inquiry =>
    {
        var scenario = new SearchedScenario(inquiry);
        Check(scenario, [], scenario.Minimal);
    });

    [Fact]
    public void A_cap_leaves_the_sets_that_keep_it() => RandomInquiries.Try(Samples, inquiry =>
    {
        var scenario = new SearchedScenario(inquiry);
        foreach (var party in scenario.Parties.Take(2))
        {
            var burden = new ChainCosts(scenario.Chains, party);
            var most = scenario.Minimal.Select(levels => burden.Of(levels)).Order().Skip(scenario.Minimal.Count / 3).FirstOrDefault(2) - 0.5m;
            Check(scenario, [new BurdenCap(burden, most)], scenario.Minimal.FindAll(levels => burden.Of(levels) <= most));
        }
    });

    [Fact]
    public void The_most_even_set_has_the_smallest_largest_burden_and_is_the_cheapest_of_those() => RandomInquiries.Try(Samples, inquiry =>
    {
        var scenario = new SearchedScenario(inquiry);
        var burdens = scenario.Parties.Select(party => new ChainCosts(scenario.Chains, party)).ToList();
        decimal Largest(int[] levels) => burdens.Max(burden => burden.Of(levels));
        decimal? evenest = scenario.Minimal.Count == 0 ? null : scenario.Minimal.Min(Largest);
        var share = evenest is null ? 0 : scenario.Minimal.Min(levels => scenario.SetOf(levels).Cost) / burdens.Count;
        var search = new EvenSearch(
            scenario.NewOracle, scenario.Chains, new ChainCosts(scenario.Chains), burdens, SearchedScenario.Unbounded())
        {
            Share = share,
            Heard = bounds =>
            {
                bounds.Lower.Should().BeLessThanOrEqualTo(evenest!.Value);
                bounds.Upper.Should().BeGreaterThanOrEqualTo(evenest.Value);
                scenario.Minimal.Select(SearchedScenario.Key).Should().Contain(SearchedScenario.Key(bounds.Best!.Levels));
            },
        };
        search.LookOn(long.MaxValue);
        search.IsOver.Should().BeTrue();
        var answer = search.Known;
        if (evenest is null)
        {
            answer.Answer.Should().Be(Answer.Impossible);
            return;
        }

        answer.Answer.Should().Be(Answer.Possible);
        (answer.Lower, answer.Upper).Should().Be((evenest.Value, evenest));
        var expected = scenario.Minimal.FindAll(levels => Largest(levels) == evenest).ConvertAll(scenario.SetOf);
        expected.Sort(ComponentSet.Compare);
        Largest(answer.Best!.Levels).Should().Be(evenest);
        answer.Best.Cost.Should().Be(expected[0].Cost);
    });

    [Fact]
    public void Cancelling_at_any_step_leaves_bounds_that_hold() => RandomInquiries.Try(Samples / 4, inquiry =>
    {
        var scenario = new SearchedScenario(inquiry);
        if (scenario.Minimal.Count == 0)
        {
            return;
        }

        var least = scenario.Minimal.Min(levels => scenario.SetOf(levels).Cost);
        for (var last = 0; last < 20; last++)
        {
            using var cancellation = new CancellationTokenSource();
            var heard = 0;
            var answer = CheapestSearch.Run(
                scenario.NewOracle(), scenario.Chains, new ChainCosts(scenario.Chains), [], SearchedScenario.Unbounded(cancellation.Token), _ =>
                {
                    if (heard++ == last)
                    {
                        cancellation.Cancel();
                    }
                });
            answer.Lower.Should().BeLessThanOrEqualTo(least);
            answer.Best!.Cost.Should().BeGreaterThanOrEqualTo(least);
            if (heard <= last)
            {
                answer.Answer.Should().Be(Answer.Possible);
                break;
            }
        }
    });

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Giving_up_after_some_effort_leaves_bounds_that_hold(long effort) => RandomInquiries.TryUntilInPoint(Samples, inquiry =>
    {
        var scenario = new SearchedScenario(inquiry);
        if (scenario.Minimal.Count == 0)
        {
            return false;
        }

        var least = scenario.Minimal.Min(levels => scenario.SetOf(levels).Cost);
        var answer = CheapestSearch.Run(
            scenario.NewOracle(), scenario.Chains, new ChainCosts(scenario.Chains), [], SearchedScenario.Unbounded(), report: null, effort);
        answer.Lower.Should().BeLessThanOrEqualTo(least);
        answer.Best!.Cost.Should().BeGreaterThanOrEqualTo(least);
        if (answer.Answer == Answer.Possible)
        {
            answer.Best.Cost.Should().Be(least);
        }

        return answer.Answer == Answer.GaveUp;
    });

    [Fact]
    public void Costs_that_fall_along_a_ladder_are_searched_too() => RandomInquiries.Try(Samples, inquiry =>
    {
        var scenario = new SearchedScenario(inquiry);
        var costs = new FallingCosts();
        var answer = CheapestSearch.Run(scenario.NewOracle(), scenario.Chains, costs, [], SearchedScenario.Unbounded());
        if (scenario.Minimal.Count == 0)
        {
            answer.Answer.Should().Be(Answer.Impossible);
            return;
        }

        answer.Answer.Should().Be(Answer.Possible);
        costs.Of(answer.Best!.Levels).Should().Be(scenario.Minimal.Min(levels => costs.Of(levels)));
        scenario.Minimal.Select(SearchedScenario.Key).Should().Contain(SearchedScenario.Key(answer.Best.Levels));
    });

    private static void Check(SearchedScenario scenario, IReadOnlyList<BurdenCap> caps, List<int[]> allowed)
    {
        var expected = allowed.ConvertAll(scenario.SetOf);
        expected.Sort(ComponentSet.Compare);
        var lower = -1m;
        var answer = CheapestSearch.Run(
            scenario.NewOracle(), scenario.Chains, new ChainCosts(scenario.Chains), caps, SearchedScenario.Unbounded(), bounds =>
            {
                bounds.Lower.Should().BeGreaterThanOrEqualTo(lower);
                lower = bounds.Lower;
                if (expected.Count > 0)
                {
                    lower.Should().BeLessThanOrEqualTo(expected[0].Cost);
                }

                if (bounds.Best is { } best)
                {
                    best.Cost.Should().BeGreaterThanOrEqualTo(expected[0].Cost);
                    allowed.Select(SearchedScenario.Key).Should().Contain(SearchedScenario.Key(best.Levels));
                }
            });
        if (expected.Count == 0)
        {
            answer.Answer.Should().Be(Answer.Impossible);
            answer.Best.Should().BeNull();
            return;
        }

        answer.Answer.Should().Be(Answer.Possible);
        answer.Lower.Should().Be(expected[0].Cost);
        answer.Best!.Cost.Should().Be(expected[0].Cost);
        if (scenario.IsRising)
        {
            answer.Best.Levels.Should().Equal(expected[0].Levels);
        }
    }

    private sealed class FallingCosts : ILevelCosts
    {
        public decimal At(int chain, int level) => level == 0 ? 0 : (level * (7 + chain) % 5) + 0.25m;
    }
}
