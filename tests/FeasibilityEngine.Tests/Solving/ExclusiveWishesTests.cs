using FeasibilityEngine.Solving;
using FeasibilityEngine.Solving.Minimising;
using FeasibilityEngine.Solving.Sat;

namespace FeasibilityEngine.Tests.Solving;

/// <summary>Wishes that exclude each other: what is lost with them at once, and what is left, weigh in each state what the wishes weighed.</summary>
public class ExclusiveWishesTests
{
    private const int Variables = 8;

    [Fact]
    public void Of_three_claims_to_one_post_the_two_cheapest_are_lost()
    {
        var solver = new CdclSolver();
        var wishes = Claims(solver, [7, 2, 4]);
        var replaced = ExclusiveWishes.Replace(solver, wishes, CancellationToken.None);
        replaced.Lost.Should().Be(new Weight(6, 0));
        replaced.Left.Sum(wish => wish.Weight.Cost).Should().Be(7, "whoever holds the post fulfils one wish");
        solver.Solve([.. replaced.Left.Select(wish => wish.Literal)]).Should().Be(Answer.Possible);
        solver.Value(wishes[0].Literal).Should().BeTrue("only the dearest claim costs no more than what is lost");
    }

    [Fact]
    public void A_post_that_forty_claim_takes_no_search()
    {
        var solver = new CdclSolver();
        var minimiser = new CoreGuidedMinimiser(solver);
        foreach (var (literal, weight) in Claims(solver, [.. Enumerable.Range(1, 40)]))
        {
            minimiser.Wish(literal, weight);
        }

        var step = minimiser.Next(-1, CancellationToken.None);
        while (step is MinimiserStep.Found or MinimiserStep.Raised)
        {
            step.Should().Be(MinimiserStep.Found, "no conflict is left to be found");
            step = minimiser.Next(-1, CancellationToken.None);
        }

        step.Should().Be(MinimiserStep.Optimal);
        minimiser.Lower.Should().Be(new Weight(40 * 41 / 2 - 40, 0));
        solver.ConflictCount.Should().Be(0);
    }

    [Fact]
    public void What_cannot_be_fulfilled_is_lost()
    {
        var solver = new CdclSolver();
        var (a, b, c) = (solver.NewVariable(), solver.NewVariable(), solver.NewVariable());
        solver.AddClause([-a, b]);
        solver.AddClause([-a, -b]);
        var replaced = ExclusiveWishes.Replace(solver, [(a, new Weight(3, 1)), (c, new Weight(2, 1))], CancellationToken.None);
        replaced.Lost.Should().Be(new Weight(3, 1));
        replaced.Left.Should().Equal((c, new Weight(2, 1)));
    }

    [Fact]
    public void Cancelled_it_leaves_the_wishes()
    {
        var solver = new CdclSolver();
        var wishes = Claims(solver, [1, 2]);
        var replaced = ExclusiveWishes.Replace(solver, wishes, new CancellationToken(canceled: true));
        replaced.Lost.Should().Be(Weight.Zero);
        replaced.Left.Should().Equal(wishes);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void In_each_state_what_is_lost_and_left_weighs_what_the_wishes_did(int seed)
    {
        var random = new Random(seed);
        var (groups, states) = (0, 0);
        for (var instance = 0; instance < 60; instance++)
        {
            var solver = new CdclSolver();
            var reference = new ReferenceOracle(Variables);
            for (var i = 0; i < Variables; i++)
            {
                solver.NewVariable();
            }

            for (var clauses = random.Next(5, 25); clauses > 0; clauses--)
            {
                int[] clause = [.. Enumerable.Range(0, random.Next(2, 4)).Select(_ => random.Next(1, Variables + 1) * (random.Next(4) == 0 ? 1 : -1))];
                solver.AddClause(clause);
                reference.AddClause(clause);
            }

            List<(int Literal, Weight Weight)> wishes = [.. Enumerable.Range(1, Variables)
                .Select(x => (random.Next(5) == 0 ? -x : x, new Weight(random.Next(1, 6), random.Next(2))))];
            var replaced = ExclusiveWishes.Replace(solver, wishes, CancellationToken.None);
            var left = replaced.Left.ToList();
            groups += left.Exists(wish => wish.Literal > Variables) ? 1 : 0;
            for (var bits = 0; bits < 1 << Variables; bits++)
            {
                List<int> state = [.. Enumerable.Range(1, Variables).Select(x => (bits >> (x - 1) & 1) != 0 ? x : -x)];
                if (!reference.IsPossible([.. state]))
                {
                    continue;
                }

                states++;
                solver.Solve([.. state]).Should().Be(Answer.Possible, "a new wish excludes no state; seed {0}, instance {1}", seed, instance);
                var before = wishes.Where(wish => !state.Contains(wish.Literal)).Aggregate(Weight.Zero, (sum, wish) => sum + wish.Weight);
                var after = replaced.Lost;
                foreach (var (literal, weight) in left)
                {
                    if (solver.Solve([.. state, literal]) == Answer.Possible)
                    {
                        state.Add(literal);
                    }
                    else
                    {
                        after += weight;
                    }
                }

                after.Should().Be(before, "seed {0}, instance {1}", seed, instance);
            }
        }

        groups.Should().BeGreaterThan(20);
        states.Should().BeGreaterThan(100);
    }

    /// <summary>Claims of which any two exclude each other, in the order of what it costs to give them up.</summary>
    private static List<(int Literal, Weight Weight)> Claims(CdclSolver solver, int[] costs)
    {
        List<(int Literal, Weight Weight)> claims = [.. costs.Select(cost => (solver.NewVariable(), new Weight(cost, 0)))];
        foreach (var (first, i) in claims.Select((claim, i) => (claim.Literal, i)))
        {
            foreach (var (second, _) in claims.Skip(i + 1))
            {
                solver.AddClause([-first, -second]);
            }
        }

        return claims;
    }
}
