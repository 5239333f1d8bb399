using FeasibilityEngine.Solving;
using FeasibilityEngine.Solving.Encodings;
using FeasibilityEngine.Solving.Formulas;
using FeasibilityEngine.Solving.Sat;

namespace FeasibilityEngine.Tests.Solving;

public class FormulaPoolTests
{
    private readonly FormulaPool _pool = new();
    private readonly Formula _a;
    private readonly Formula _b;
    private readonly Formula _c;
    private readonly Formula _d;

    public FormulaPoolTests()
    {
        _a = _pool.Variable(7);
        _b = _pool.Variable(3);
        _c = _pool.Variable(5);
        _d = _pool.Variable(0);
    }

    [Fact]
    public void Formulas_built_alike_are_the_same_object()
    {
        _pool.Variable(7).Should().BeSameAs(_a);
        _pool.And(_a, _b).Should().BeSameAs(_pool.And(_b, _a, _b));
        _pool.Or(_a, _pool.Or(_b, _c)).Should().BeSameAs(_pool.Or(_c, _b, _a));
        _pool.AtLeast(2, _a, _b, _c).Should().BeSameAs(_pool.AtLeast(2, _c, _b, _a));
        _pool.AtLeast(2, _a, _b, _c).Should().NotBeSameAs(_pool.And(_a, _b, _c));
    }

    [Fact]
    public void Negation_reaches_the_variables_and_undoes_itself()
    {
        Formula f = _pool.And(_a, _pool.Or(_pool.Not(_b), _c));
        _pool.Not(f).Should().BeSameAs(_pool.Or(_pool.Not(_a), _pool.And(_b, _pool.Not(_c))));
        _pool.Not(_pool.Not(f)).Should().BeSameAs(f);
        _pool.Not(_a).Kind.Should().Be(FormulaKind.Not);
        _pool.Not(_a).VariableIndex.Should().Be(7);
        _pool.Not(_a).Operands.Should().Equal(_a);
        _pool.Not(_pool.True).Should().BeSameAs(_pool.False);
    }

    [Fact]
    public void Constants_fold_away()
    {
        _pool.And().Should().BeSameAs(_pool.True);
        _pool.Or().Should().BeSameAs(_pool.False);
        _pool.And(_a, _pool.True).Should().BeSameAs(_a);
        _pool.And(_a, _pool.False).IsFalse.Should().BeTrue();
        _pool.Or(_a, _pool.False).Should().BeSameAs(_a);
        _pool.Or(_a, _pool.True).IsTrue.Should().BeTrue();
    }

    [Fact]
    public void A_formula_beside_its_negation_is_recognised_also_where_it_is_compound()
    {
        Formula f = _pool.And(_a, _b);
        Formula notF = _pool.Or(_pool.Not(_a), _pool.Not(_b));
        _pool.And(_c, f, notF).IsFalse.Should().BeTrue();
        _pool.Or(_pool.Or(_c, _d), f, notF).IsTrue.Should().BeTrue();
        _pool.Implies(f, f).IsTrue.Should().BeTrue();
    }

    [Fact]
    public void An_operand_that_another_decides_is_absorbed()
    {
        _pool.And(_a, _pool.Or(_a, _b)).Should().BeSameAs(_a);
        _pool.Or(_a, _c, _pool.And(_b, _c)).Should().BeSameAs(_pool.Or(_a, _c));
        _pool.And(_pool.Not(_a), _pool.Or(_a, _b)).Kind.Should().Be(FormulaKind.And);
    }

    [Fact]
    public void Thresholds_at_the_edges_become_constants_conjunctions_and_disjunctions()
    {
        _pool.AtLeast(0, _a, _b).IsTrue.Should().BeTrue();
        _pool.AtLeast(-1).IsTrue.Should().BeTrue();
        _pool.AtLeast(3, _a, _b).IsFalse.Should().BeTrue();
        _pool.AtLeast(1, _a, _b).Should().BeSameAs(_pool.Or(_a, _b));
        _pool.AtLeast(2, _a, _b).Should().BeSameAs(_pool.And(_a, _b));
        _pool.AtLeast(int.MaxValue, _a).IsFalse.Should().BeTrue();
        _pool.AtMost(int.MaxValue, _a).IsTrue.Should().BeTrue();
        _pool.AtMost(int.MinValue, _a).IsFalse.Should().BeTrue();
        _pool.AtMost(0, _a, _b).Should().BeSameAs(_pool.Not(_pool.Or(_a, _b)));
    }

    [Fact]
    public void Counting_takes_out_constants_and_complements_and_repeated_operands_that_decide()
    {
        _pool.AtLeast(2, _a, _pool.True, _pool.False, _b).Should().BeSameAs(_pool.Or(_a, _b));
        _pool.AtLeast(2, _a, _pool.Not(_a), _b, _c).Should().BeSameAs(_pool.Or(_b, _c));
        _pool.AtLeast(2, _a, _a, _b).Should().BeSameAs(_a);
        _pool.AtLeast(3, _a, _a, _b, _c).Should().BeSameAs(_pool.And(_a, _pool.Or(_b, _c)));
        _pool.AtLeast(2, _a, _a, _b, _c).Should().BeSameAs(_pool.Or(_a, _pool.And(_b, _c)));
    }

    [Fact]
    public void At_most_is_the_negation_of_at_least_one_more()
    {
        _pool.AtMost(1, _a, _b, _c).Should().BeSameAs(_pool.Not(_pool.AtLeast(2, _a, _b, _c)));
        Formula f = _pool.AtMost(1, _a, _b, _c);
        f.Kind.Should().Be(FormulaKind.AtLeast);
        f.Threshold.Should().Be(2);
    }

    [Fact]
    public void Operands_come_before_the_formulas_over_them()
    {
        Formula f = _pool.Or(_pool.And(_d, _a), _pool.Not(_c));
        f.Operands.Should().BeInAscendingOrder(operand => operand.Id).And.OnlyContain(operand => operand.Id < f.Id);
    }

    [Fact]
    public void Formulas_of_another_pool_are_refused()
    {
        Formula other = new FormulaPool().Variable(0);
        FluentActions.Invoking(() => _pool.And(_a, other)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => _pool.Not(other)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => _pool.AtLeast(1, other)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => _pool.Variable(-1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Variables_are_named_once_in_ascending_order()
    {
        _pool.VariablesOf(_pool.Or(_pool.And(_a, _b), _pool.And(_pool.Not(_b), _c))).Should().Equal(3, 5, 7);
        _pool.VariablesOf(_pool.True).Should().BeEmpty();
    }

    [Fact]
    public void Depth_and_sharing_are_no_limit()
    {
        // Written out, the formula would have about 2^20,000 leaves.
        Formula f = _a;
        for (int i = 0; i < 20_000; i++)
        {
            Formula fresh = _pool.Variable(100 + i);
            f = _pool.Or(_pool.And(f, fresh), _pool.And(_pool.Not(f), _pool.Not(fresh)));
        }

        new FormulaEvaluation(_ => true).Of(f).Should().BeTrue();
        new FormulaEvaluation(index => index != 100).Of(f).Should().BeFalse();
        _pool.VariablesOf(f).Should().HaveCount(20_001);
        var solver = new CdclSolver();
        var encoder = new ClauseEncoder(solver);
        encoder.Assert(f);
        solver.Solve([]).Should().Be(Answer.Possible);
    }

    [Fact]
    public void Random_formulas_hold_exactly_where_their_definition_does()
    {
        for (int seed = 0; seed < 1500; seed++)
        {
            var random = new RandomFormulas(new FormulaPool(), seed, variables: 5);
            (Formula formula, Func<int, bool> holds) = random.Next(depth: 4);
            for (int assignment = 0; assignment < 32; assignment++)
            {
                int current = assignment;
                new FormulaEvaluation(index => (current >> index & 1) != 0).Of(formula).Should().Be(holds(assignment), $"seed {seed}: {formula}");
                new FormulaEvaluation(index => (current >> index & 1) != 0).Of(formula.Negation).Should().Be(!holds(assignment), $"seed {seed}: {formula}");
            }
        }
    }
}
