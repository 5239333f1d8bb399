using FeasibilityEngine.Solving;
using FeasibilityEngine.Solving.Sat;

namespace FeasibilityEngine.Tests.Solving;

/// <summary>Literals that are decided first: each model is one in which no further one of them can be true.</summary>
public class MaximalModelsTests
{
    private const int Variables = 9;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_model_is_maximal_and_ruling_each_out_gives_them_all(int seed)
    {
        var random = new Random(seed);
        var several = 0;
        for (var instance = 0; instance < 200; instance++)
        {
            var solver = new CdclSolver(firstReduction: 3);
            var reference = new ReferenceOracle(Variables);
            for (var i = 0; i < Variables; i++)
            {
                solver.NewVariable(random.Next(2) == 0);
            }

            for (var clauses = random.Next(5, 30); clauses > 0; clauses--)
            {
                int[] clause = [.. Enumerable.Range(0, 3).Select(_ => random.Next(1, Variables + 1) * (random.Next(3) == 0 ? 1 : -1))];
                solver.AddClause(clause);
                reference.AddClause(clause);
            }

            int[] wanted = [.. Enumerable.Range(1, random.Next(2, 7)).Select(x => random.Next(3) == 0 ? -x : x)];
            int[] assumed = random.Next(3) == 0 ? [random.Next(7, Variables + 1)] : [];
            foreach (var literal in wanted)
            {
                solver.DecideFirst(literal);
            }

            var expected = Maximal(reference, wanted, assumed);
            var found = new List<int>();
            while (solver.Solve(assumed) == Answer.Possible)
            {
                found.Add(Enumerable.Range(0, wanted.Length).Sum(i => solver.Value(wanted[i]) ? 1 << i : 0));
                solver.AddClause([.. wanted.Where((_, i) => (found[^1] >> i & 1) == 0)]);
                if (random.Next(3) == 0)
                {
                    // Other questions in between change nothing.
                    solver.Solve([random.Next(1, Variables + 1)]);
                }
            }

            found.Should().BeEquivalentTo(expected, "seed {0}, instance {1}", seed, instance);
            several += expected.Count > 1 ? 1 : 0;
        }

        several.Should().BeGreaterThan(50);
    }

    [Fact]
    public void A_variable_cannot_be_tried_both_ways_first()
    {
        var solver = new CdclSolver();
        var x = solver.NewVariable();
        solver.DecideFirst(x);
        solver.DecideFirst(x);
        FluentActions.Invoking(() => solver.DecideFirst(-x)).Should().Throw<ArgumentException>();
    }

    private static List<int> Maximal(ReferenceOracle reference, int[] wanted, int[] assumed)
    {
        var possible = Enumerable.Range(0, 1 << wanted.Length)
            .Where(bits => reference.IsPossible([.. assumed, .. wanted.Where((_, i) => (bits >> i & 1) != 0)])).ToList();
        return possible.FindAll(bits => possible.TrueForAll(other => other == bits || (other & bits) != bits));
    }
}
