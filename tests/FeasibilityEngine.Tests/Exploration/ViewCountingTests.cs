using System.Globalization;
using FeasibilityEngine.Exploration;
using FeasibilityEngine.Exploration.Sets.Choosing;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Peers.Counting;
using FeasibilityEngine.Tests.Laws;

namespace FeasibilityEngine.Tests.Exploration;

/// <summary>What is counted without being worked out, held against all sets; also where only one party pays, which is answered from the cheapest set alone.</summary>
public class ViewCountingTests
{
    private static readonly SearchLimits Limits = new(1, int.MaxValue, int.MaxValue, 100_000);

    [Fact]
    public void The_front_and_the_most_even_set_are_those_of_all_sets()
    {
        var (onePays, severalPay) = (0, 0);
        RandomInquiries.Try(300, inquiry =>
        {
            var searched = new SearchedScenario(inquiry);
            if (searched.Minimal.Count == 0)
            {
                return;
            }

            var scenario = inquiry.Scenario;
            var ground = Grounder.Ground(scenario, inquiry.Question, inquiry.Options.AsOf ?? scenario.DefaultAsOf, inquiry.Options.Assume);
            var burdens = searched.Parties.Select(party => new ChainCosts(searched.Chains, party)).ToList();
            var points = searched.Minimal.Select(levels => burdens.Select(burden => burden.Of(levels)).ToArray()).ToList();
            var front = points.Where(point => !points.Exists(other => other.Zip(point).All(pair => pair.First <= pair.Second) && !other.SequenceEqual(point)));
            ViewCounting.FrontPoints(ground, Limits, () => { }, CancellationToken.None)
                .Should().Be(new ViewCount(front.Select(point => string.Join(' ', point.Select(burden => burden.ToString("G29", CultureInfo.InvariantCulture)))).Distinct().Count(), IsComplete: true));
            var (largest, cost) = points.Min(point => (point.Max(), point.Sum()));
            ViewCounting.MostEven(ground, Limits, () => { }, CancellationToken.None).Should().Be((largest, cost, true));
            if (cost > 0)
            {
                Interlocked.Increment(ref points.TrueForAll(point => point.Count(burden => burden > 0) <= 1) ? ref onePays : ref severalPay);
            }
        });
        onePays.Should().BeGreaterThan(10);
        severalPay.Should().BeGreaterThan(10);
    }
}
