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
    public void What_had_better_stand_together_is_kept_together_in_the_first_order_where_that_leaves_little_to_remember() => Wished(ofAll: 1, at: 0);

    [Fact]
    public void It_is_kept_together_in_the_second_where_there_is_much_to_remember_in_any_order() => Wished(ofAll: 13, at: 1);

    /// <param name="ofAll">The bits of a count of all things.</param>
    /// <param name="at">The place of the order that keeps together what is wished together.</param>
    private static void Wished(double ofAll, int at)
    {
        const int Things = 8;
        var random = new Random(5);
        int[] scrambled = [.. Enumerable.Range(0, Things).OrderBy(_ => random.Next())];
        int[][] wishes = [.. Enumerable.Range(0, Things - 1).Select(i => new[] { scrambled[i], scrambled[i + 1] })];
        var orders = new Arrangement([.. Enumerable.Repeat(1.0, Things)], [], [([.. Enumerable.Range(0, Things)], ofAll)], wishes)
            .Orders(5_000, CancellationToken.None).Take(2).ToList();
        IsKept(orders[at]).Should().BeTrue();
        IsKept(orders[1 - at]).Should().BeFalse();

        bool IsKept(int[] order) => Array.TrueForAll(wishes, wish => Math.Abs(Array.IndexOf(order, wish[0]) - Array.IndexOf(order, wish[1])) <= 2);
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
