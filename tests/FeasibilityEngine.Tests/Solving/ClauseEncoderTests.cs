using FeasibilityEngine.Solving;
using FeasibilityEngine.Solving.Encodings;
using FeasibilityEngine.Solving.Formulas;
using FeasibilityEngine.Solving.Sat;

namespace FeasibilityEngine.Tests.Solving;

public class ClauseEncoderTests
{
    private const int Variables = 6;

    [Fact]
    public void A_variable_keeps_its_literal_and_a_defined_one_is_the_callers()
    {
        var solver = new CdclSolver();
        var encoder = new ClauseEncoder(solver);
        int literal = encoder.LiteralOfVariable(4);
        encoder.LiteralOfVariable(4).Should().Be(literal);
        encoder.Define(9, -literal);
        encoder.LiteralOfVariable(9).Should().Be(-literal);
        encoder.Define(9, -literal);
        FluentActions.Invoking(() => encoder.Define(9, literal)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => encoder.Define(2, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => encoder.Define(2, solver.VariableCount + 1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Constants_have_literals_that_are_fixed()
    {
        var solver = new CdclSolver();
        var encoder = new ClauseEncoder(solver);
        var pool = new FormulaPool();
        encoder.Literal(pool.True).Should().Be(-encoder.Literal(pool.False));
        solver.Solve([encoder.Literal(pool.True)]).Should().Be(Answer.Possible);
        solver.Solve([encoder.Literal(pool.False)]).Should().Be(Answer.Impossible);
        encoder.Assert(pool.True);
        solver.Solve([]).Should().Be(Answer.Possible);
        encoder.Assert(pool.False);
        solver.Solve([]).Should().Be(Answer.Impossible);
    }

    [Fact]
    public void A_formula_and_its_negation_share_one_literal()
    {
        var encoder = new ClauseEncoder(new CdclSolver());
        var pool = new FormulaPool();
        Formula f = pool.And(pool.Variable(0), pool.Variable(1));
        int literal = encoder.Literal(f);
        encoder.Literal(f).Should().Be(literal);
        encoder.Literal(f.Negation).Should().Be(-literal);
    }

    [Fact]
    public void Stated_disjunctions_and_conjunctions_need_no_further_variables()
    {
        var solver = new CdclSolver();
        var encoder = new ClauseEncoder(solver);
        var pool = new FormulaPool();
        encoder.Assert(pool.And(pool.Or(pool.Variable(0), pool.Variable(1)), pool.AtMost(1, pool.Variable(2), pool.Variable(3), pool.Variable(4))));
        solver.VariableCount.Should().Be(5);
    }

    [Fact]
    public void Formulas_of_a_second_pool_are_refused()
    {
        var encoder = new ClauseEncoder(new CdclSolver());
        encoder.Assert(new FormulaPool().Variable(0));
        FluentActions.Invoking(() => encoder.Assert(new FormulaPool().Variable(0))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_literal_is_true_exactly_where_its_formula_holds()
    {
        ForRandomFormulas((formula, holds, encoder, solver, because) =>
        {
            int literal = encoder.Literal(formula);
            ForEachAssignment(encoder, (bits, assumptions) =>
            {
                bool expected = holds(bits);
                solver.Solve([.. assumptions, literal]).Should().Be(expected ? Answer.Possible : Answer.Impossible, because);
                solver.Solve([.. assumptions, -literal]).Should().Be(expected ? Answer.Impossible : Answer.Possible, because);
            });
        });
    }

    [Fact]
    public void A_stated_formula_leaves_exactly_the_assignments_in_which_it_holds()
    {
        ForRandomFormulas((formula, holds, encoder, solver, because) =>
        {
            encoder.Assert(formula);
            ForEachAssignment(encoder, (bits, assumptions) =>
                solver.Solve(assumptions).Should().Be(holds(bits) ? Answer.Possible : Answer.Impossible, because));
        });
    }

    [Fact]
    public void A_guarded_formula_restricts_only_while_the_guard_is_true()
    {
        ForRandomFormulas((formula, holds, encoder, solver, because) =>
        {
            int guard = solver.NewVariable();
            encoder.AssertImplied(-guard, formula);
            ForEachAssignment(encoder, (bits, assumptions) =>
            {
                solver.Solve([.. assumptions, -guard]).Should().Be(holds(bits) ? Answer.Possible : Answer.Impossible, because);
                solver.Solve([.. assumptions, guard]).Should().Be(Answer.Possible, because);
            });
        });
    }

    [Fact]
    public void Later_uses_of_shared_parts_in_the_other_direction_are_completed()
    {
        ForRandomFormulas((formula, holds, encoder, solver, because) =>
        {
            encoder.AssertImplied(encoder.LiteralOfVariable(0), formula);
            int literal = encoder.Literal(formula);
            ForEachAssignment(encoder, (bits, assumptions) =>
            {
                bool expected = (bits & 1) == 0 || holds(bits);
                solver.Solve(assumptions).Should().Be(expected ? Answer.Possible : Answer.Impossible, because);
                if (expected)
                {
                    solver.Value(literal).Should().Be(holds(bits), because);
                }
            });
        });
    }

    [Theory]
    [InlineData(9)]
    [InlineData(12)]
    public void Counting_many_is_exact_in_both_directions_for_every_threshold(int count)
    {
        for (int k = 2; k < count; k++)
        {
            var solver = new CdclSolver();
            var encoder = new ClauseEncoder(solver);
            var pool = new FormulaPool();
            Formula[] variables = [.. Enumerable.Range(0, count).Select(pool.Variable)];
            int literal = encoder.Literal(pool.AtLeast(k, variables));
            for (int bits = 0; bits < 1 << count; bits += 1 + (bits % 3))
            {
                int[] assumptions = [.. Enumerable.Range(0, count).Select(i => (bits >> i & 1) != 0 ? encoder.LiteralOfVariable(i) : -encoder.LiteralOfVariable(i))];
                solver.Solve(assumptions).Should().Be(Answer.Possible);
                solver.Value(literal).Should().Be(int.PopCount(bits) >= k, $"{bits:b} counts {int.PopCount(bits)}, k = {k}");
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(11)]
    public void Exactly_one_leaves_one_model_for_each_literal(int count)
    {
        var solver = new CdclSolver();
        var encoder = new ClauseEncoder(solver);
        int[] literals = [.. Enumerable.Range(0, count).Select(i => i % 2 == 0 ? solver.NewVariable() : -solver.NewVariable())];
        encoder.ExactlyOne(literals);
        for (int bits = 0; bits < 1 << count; bits++)
        {
            int[] assumptions = [.. literals.Select((literal, i) => (bits >> i & 1) != 0 ? literal : -literal)];
            solver.Solve(assumptions).Should().Be(int.PopCount(bits) == 1 ? Answer.Possible : Answer.Impossible);
        }
    }

    private static void ForRandomFormulas(Action<Formula, Func<int, bool>, ClauseEncoder, CdclSolver, string> check)
    {
        for (int seed = 0; seed < 250; seed++)
        {
            var random = new RandomFormulas(new FormulaPool(), seed, Variables);

            // Every third formula is wide and shallow, so that counting outgrows the direct clauses.
            (Formula formula, Func<int, bool> holds) = seed % 3 == 0 ? random.Next(depth: 2, mostOperands: 12) : random.Next(depth: 4);
            var solver = new CdclSolver();
            check(formula, holds, new ClauseEncoder(solver), solver, $"seed {seed}: {formula}");
        }
    }

    private static void ForEachAssignment(ClauseEncoder encoder, Action<int, int[]> check)
    {
        for (int bits = 0; bits < 1 << Variables; bits++)
        {
            int[] assumptions = [.. Enumerable.Range(0, Variables).Select(i => (bits >> i & 1) != 0 ? encoder.LiteralOfVariable(i) : -encoder.LiteralOfVariable(i))];
            check(bits, assumptions);
        }
    }
}
