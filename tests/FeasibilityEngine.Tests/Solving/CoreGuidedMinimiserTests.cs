using FeasibilityEngine.Solving.Minimising;
using FeasibilityEngine.Solving.Sat;

namespace FeasibilityEngine.Tests.Solving;

/// <summary>The least weight of unfulfilled wishes, held against all assignments.</summary>
public class CoreGuidedMinimiserTests
{
    private const int Variables = 9;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_bound_never_passes_the_optimum_and_reaches_it(int seed)
    {
        var random = new Random(seed);
        var outcomes = new HashSet<MinimiserStep>();
        for (var instance = 0; instance < 150; instance++)
        {
            var solver = new CdclSolver();
            var reference = new ReferenceOracle(Variables);
            for (var i = 0; i < Variables; i++)
            {
                solver.NewVariable();
            }

            for (var clauses = random.Next(5, 40); clauses > 0; clauses--)
            {
                int[] clause = [.. Enumerable.Range(0, 3).Select(_ => random.Next(1, Variables + 1) * (random.Next(3) == 0 ? 1 : -1))];
                solver.AddClause(clause);
                reference.AddClause(clause);
            }

            var minimiser = new CoreGuidedMinimiser(solver);
            var wishes = new List<(int Literal, Weight Weight)>();
            for (var x = 1; x <= Variables; x++)
            {
                wishes.Add((random.Next(4) == 0 ? -x : x, new Weight(random.Next(0, 7) / 2m, random.Next(1, 3))));
                minimiser.Wish(wishes[^1].Literal, wishes[^1].Weight);
            }

            Weight? optimum = null;
            for (var bits = 0; bits < 1 << Variables; bits++)
            {
                if (reference.IsPossible([.. Enumerable.Range(1, Variables).Select(x => (bits >> (x - 1) & 1) != 0 ? x : -x)]))
                {
                    var weight = wishes.Where(wish => ((bits >> (Math.Abs(wish.Literal) - 1) & 1) != 0) != (wish.Literal > 0))
                        .Aggregate(Weight.Zero, (sum, wish) => sum + wish.Weight);
                    optimum = optimum is not { } least || weight < least ? weight : least;
                }
            }

            var hardens = random.Next(2) == 0;
            for (var step = MinimiserStep.Raised; step is MinimiserStep.Raised or MinimiserStep.Found;)
            {
                step = minimiser.Next(-1, CancellationToken.None);
                outcomes.Add(step);
                if (step is MinimiserStep.Found or MinimiserStep.Optimal)
                {
                    var weight = wishes.Where(wish => !solver.Value(wish.Literal)).Aggregate(Weight.Zero, (sum, wish) => sum + wish.Weight);
                    (weight >= optimum!.Value).Should().BeTrue();
                    if (step == MinimiserStep.Optimal)
                    {
                        weight.Should().Be(optimum.Value);
                        minimiser.Lower.Should().Be(optimum.Value);
                    }
                    else if (hardens)
                    {
                        minimiser.Harden(weight);
                    }
                }

                (optimum is not { } least || minimiser.Lower <= least).Should().BeTrue("seed {0}, instance {1}", seed, instance);
                (step == MinimiserStep.Impossible).Should().Be(step != MinimiserStep.Raised && step != MinimiserStep.Found && optimum is null);
            }
        }

        outcomes.Should().BeEquivalentTo([MinimiserStep.Raised, MinimiserStep.Found, MinimiserStep.Optimal, MinimiserStep.Impossible]);
    }

    [Fact]
    public void Cancelling_leaves_the_bound()
    {
        var solver = new CdclSolver();
        var (a, b, c) = (solver.NewVariable(), solver.NewVariable(), solver.NewVariable());
        solver.AddClause([-a, -b, -c]);
        var minimiser = new CoreGuidedMinimiser(solver);
        minimiser.Wish(a, new Weight(2, 1));
        minimiser.Wish(b, new Weight(2, 1));
        minimiser.Wish(c, new Weight(2, 1));
        minimiser.Next(-1, CancellationToken.None).Should().Be(MinimiserStep.Raised);
        minimiser.Next(-1, new CancellationToken(canceled: true)).Should().Be(MinimiserStep.GaveUp);
        minimiser.Lower.Should().Be(new Weight(2, 1));
    }

    [Fact]
    public void Where_no_two_wishes_weigh_the_same_heavy_ones_still_come_first()
    {
        var solver = new CdclSolver();
        var minimiser = new CoreGuidedMinimiser(solver);
        var wishes = Enumerable.Range(1, 16).Select(weight => (Literal: solver.NewVariable(), Weight: new Weight(weight, 0))).ToList();
        wishes.ForEach(wish => minimiser.Wish(wish.Literal, wish.Weight));
        minimiser.Next(-1, CancellationToken.None).Should().Be(MinimiserStep.Found);
        wishes.Where(wish => wish.Weight.Cost >= 4).Should().OnlyContain(wish => solver.Value(wish.Literal));
        wishes.Should().Contain(wish => !solver.Value(wish.Literal), "the light ones were not asked for yet");
    }
}
