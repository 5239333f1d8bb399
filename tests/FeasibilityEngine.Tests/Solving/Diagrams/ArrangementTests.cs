using FeasibilityEngine.Solving.Diagrams;

namespace FeasibilityEngine.Tests.Solving.Diagrams;

public class ArrangementTests
{
    [Fact]
    public void Every_order_holds_each_thing_once()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            var things = random.Next(0, 25);
            var (weights, ties, counts) = Draw(random, things);
            foreach (var order in new Arrangement(weights, ties, counts, ties.Skip(1).ToList()).Orders(500, CancellationToken.None))
            {
                order.Order().Should().Equal(Enumerable.Range(0, things));
            }
        }
    }

    [Fact]
    public void A_scrambled_line_is_put_in_line_again()
    {
        var random = new Random(3);
        int[] scrambled = [.. Enumerable.Range(0, 30).OrderBy(_ => random.Next())];
        int[][] ties = [.. Enumerable.Range(0, 29).Select(i => new[] { scrambled[i], scrambled[i + 1] })];
        var weights = Enumerable.Repeat(1.0, 30).ToArray();
        var best = new Arrangement(weights, ties, [], []).Orders(5_000, CancellationToken.None).First();
        var places = best.Select((thing, place) => (thing, place)).ToDictionary(p => p.thing, p => p.place);
        ties.Should().OnlyContain(tie => Math.Abs(places[tie[0]] - places[tie[1]]) <= 2);
    }

    [Fact]
    public void What_had_better_stand_together_is_kept_together_in_every_second_order() => Wished(things: 8, at: 1);

    [Fact]
    public void It_is_kept_together_in_the_first_where_the_others_have_far_more_to_remember() => Wished(things: 30, at: 0);

    private static void Wished(int things, int at)
    {
        var random = new Random(5);
        int[] scrambled = [.. Enumerable.Range(0, things).OrderBy(_ => random.Next())];
        int[][] wishes = [.. Enumerable.Range(0, things - 1).Select(i => new[] { scrambled[i], scrambled[i + 1] })];
        var order = new Arrangement([.. Enumerable.Repeat(1.0, things)], [], [], wishes).Orders(5_000, CancellationToken.None).ElementAt(at);
        var places = order.Select((thing, place) => (thing, place)).ToDictionary(p => p.thing, p => p.place);
        wishes.Should().OnlyContain(wish => Math.Abs(places[wish[0]] - places[wish[1]]) <= 2);
    }

    [Fact]
    public void Annealing_never_ends_worse_than_it_began_and_is_the_same_each_time()
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var (weights, ties, counts) = Draw(new Random(seed), 20);
            int[] start = [.. Enumerable.Range(0, 20)];
            int[][] neighbours = [.. start.Select(t => ties.Where(tie => tie.Contains(t)).SelectMany(tie => tie).Where(o => o != t).Distinct().ToArray())];
            var (_, before) = Annealing.Improve(start, weights, neighbours, counts, 0, CancellationToken.None);
            var (order, after) = Annealing.Improve(start, weights, neighbours, counts, 2_000, CancellationToken.None);
            after.Should().BeLessThanOrEqualTo(before);
            Annealing.Improve(order, weights, neighbours, counts, 0, CancellationToken.None).Burden.Should().Be(after, "the burden is that of the order");
            Annealing.Improve(start, weights, neighbours, counts, 2_000, CancellationToken.None).Order.Should().Equal(order);
        }
    }

    private static (double[] Weights, int[][] Ties, (int[] Things, double Bits)[] Counts) Draw(Random random, int things)
    {
        if (things == 0)
        {
            return ([], [], []);
        }

        int[] Some(int most) => [.. Enumerable.Range(0, random.Next(2, most)).Select(_ => random.Next(things)).Distinct()];
        return (
            [.. Enumerable.Range(0, things).Select(_ => random.Next(1, 4) + 0.5)],
            [.. Enumerable.Range(0, things).Select(_ => Some(4))],
            [.. Enumerable.Range(0, 2).Select(_ => (Some(8), 1.5))]);
    }
}
