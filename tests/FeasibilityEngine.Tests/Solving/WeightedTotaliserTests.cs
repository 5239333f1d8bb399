using FeasibilityEngine.Solving;
using FeasibilityEngine.Solving.Encodings;
using FeasibilityEngine.Solving.Sat;

namespace FeasibilityEngine.Tests.Solving;

/// <summary>Sums of what ladders cost, held against adding up.</summary>
public class WeightedTotaliserTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void States_that_cost_too_much_are_excluded_and_no_others(int seed)
    {
        var random = new Random(seed);
        for (var instance = 0; instance < 100; instance++)
        {
            var oracle = new CdclSolver();
            var ladders = Enumerable.Range(0, random.Next(1, 5)).Select(_ => Ladder(oracle, random)).ToList();
            var most = random.Next(1, 20) / 2m;
            var totaliser = WeightedTotaliser.Write(oracle, ladders, most, 10_000)!;
            totaliser.Sums.Should().BeInAscendingOrder();
            var bound = random.Next(0, 20) / 2m;
            var choices = ladders.Aggregate<IReadOnlyList<(int Literal, decimal Cost)>, IEnumerable<int[]>>(
                [[]], (all, ladder) => all.SelectMany(one => Enumerable.Range(0, ladder.Count + 1).Select(level => (int[])[.. one, level])));
            foreach (var levels in choices)
            {
                var cost = levels.Select((level, i) => level == 0 ? 0 : ladders[i][level - 1].Cost).Sum();
                List<int> assumptions = [.. levels.SelectMany((level, i) => ladders[i].Select((step, at) => at < level ? step.Literal : -step.Literal))];
                oracle.Solve([.. assumptions]).Should().Be(cost <= most ? Answer.Possible : Answer.Impossible);
                if (totaliser.AtMost(bound) is var literal and not 0)
                {
                    assumptions.Add(literal);
                }

                oracle.Solve([.. assumptions]).Should().Be(cost <= Math.Min(most, bound) ? Answer.Possible : Answer.Impossible);
            }
        }
    }

    [Fact]
    public void Too_many_sums_are_not_written()
    {
        var oracle = new CdclSolver();
        var ladders = Enumerable.Range(0, 20).Select(i => (IReadOnlyList<(int, decimal)>)[(oracle.NewVariable(), (decimal)(1 << i))]).ToList();
        WeightedTotaliser.Write(oracle, ladders, decimal.MaxValue, 5_000).Should().BeNull();
    }

    private static IReadOnlyList<(int Literal, decimal Cost)> Ladder(CdclSolver oracle, Random random)
    {
        var costs = Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(1, 12) / 2m).Distinct().Order();
        var ladder = costs.Select(cost => (Literal: oracle.NewVariable(), Cost: cost)).ToList();
        for (var i = 1; i < ladder.Count; i++)
        {
            oracle.AddClause([-ladder[i].Literal, ladder[i - 1].Literal]);
        }

        return ladder;
    }
}
