using FeasibilityEngine.Solving.Diagrams;
using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Tests.Solving.Diagrams;

/// <summary>Diagrams hold where the formulas that they are made of do, tried on every assignment.</summary>
public class BooleanDiagramsTests
{
    private const int Variables = 7;

    private readonly BooleanDiagrams _functions = new(Unbounded());

    [Fact]
    public void A_diagram_holds_where_its_formula_does()
    {
        var pool = new FormulaPool();
        for (var seed = 0; seed < 400; seed++)
        {
            var (formula, holds) = new RandomFormulas(pool, seed, Variables).Next(4);
            var function = Of(formula);
            Assignments().Should().OnlyContain(bits => Holds(function, bits) == holds(bits), "seed {0}", seed);
        }
    }

    [Fact]
    public void Equal_functions_are_the_same_node()
    {
        var (a, b) = (_functions.Variable(0), _functions.Variable(1));
        _functions.Not(_functions.And(a, b)).Should().Be(_functions.Or(_functions.Not(a), _functions.Not(b)));
        _functions.Or(a, _functions.Not(a)).Should().Be(BooleanDiagrams.True);
        _functions.And(a, _functions.Not(a)).Should().Be(BooleanDiagrams.False);
    }

    [Fact]
    public void What_is_quantified_away_while_two_are_put_together_may_have_either_value()
    {
        var pool = new FormulaPool();
        int[] levels = [1, 3, 4];
        var mask = levels.Sum(level => 1 << level);
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new RandomFormulas(pool, seed, Variables);
            var (first, second) = (random.Next(3), random.Next(3));
            var function = _functions.AndExists(Of(first.Formula), Of(second.Formula), levels);
            Assignments().Should().OnlyContain(
                bits => Holds(function, bits) == Assignments().Any(other => (other & ~mask) == (bits & ~mask) && first.Holds(other) && second.Holds(other)),
                "seed {0}",
                seed);
        }
    }

    [Fact]
    public void Eliminating_group_after_group_leaves_what_all_allow_together()
    {
        var pool = new FormulaPool();
        int[][] groups = [[0], [2, 3], [5]];
        var mask = groups.SelectMany(g => g).Sum(level => 1 << level);
        for (var seed = 0; seed < 150; seed++)
        {
            var random = new RandomFormulas(pool, seed, Variables);
            var parts = Enumerable.Range(0, 5).Select(_ => random.Next(2, 3)).ToList();
            var elimination = new Elimination(_functions);
            foreach (var (formula, _) in parts)
            {
                var mentioned = pool.VariablesOf(formula).ToHashSet();
                elimination.Add(Of(formula), [.. Enumerable.Range(0, groups.Length).Where(g => groups[g].Any(mentioned.Contains))]);
            }

            var function = elimination.Run(groups);
            Assignments().Should().OnlyContain(
                bits => Holds(function, bits) == Assignments().Any(other => (other & ~mask) == (bits & ~mask) && parts.TrueForAll(p => p.Holds(other))),
                "seed {0}",
                seed);
        }
    }

    [Fact]
    public void Tidying_keeps_what_is_needed()
    {
        var effort = Unbounded();
        var functions = new BooleanDiagrams(effort);
        var kept = functions.Or(functions.And(functions.Variable(0), functions.Variable(2)), functions.Variable(1));
        for (var number = 1; number <= 6_000; number++)
        {
            // Whether an odd number of the variables hold that the bits of the number name: another function for each number.
            var odd = BooleanDiagrams.False;
            for (var bit = 14; bit >= 0; bit--)
            {
                var itself = functions.Variable(bit);
                odd = (number >> bit & 1) == 0 ? odd : functions.Or(functions.And(itself, functions.Not(odd)), functions.And(functions.Not(itself), odd));
            }

            functions.And(functions.Variable(20 + (number % 50)), functions.Or(odd, functions.Variable(80 + (number / 50))));
        }

        var before = functions.Count;
        int[] roots = [kept];
        functions.Tidy(roots);
        before.Should().BeGreaterThan(1 << 16, "it is not worth tidying before");
        functions.Count.Should().BeLessThan(10);
        roots[0].Should().Be(functions.Or(functions.And(functions.Variable(0), functions.Variable(2)), functions.Variable(1)));
    }

    [Fact]
    public void A_diagram_that_outgrows_its_nodes_or_its_steps_is_given_up()
    {
        Parity(new DiagramEffort(int.MaxValue, long.MaxValue, CancellationToken.None)).Should().NotThrow();
        Parity(new DiagramEffort(20, long.MaxValue, CancellationToken.None)).Should().Throw<DiagramOutgrownException>();
        Parity(new DiagramEffort(int.MaxValue, 300, CancellationToken.None)).Should().Throw<DiagramOutgrownException>();
        Parity(new DiagramEffort(int.MaxValue, long.MaxValue, new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>();

        static Action Parity(DiagramEffort effort) => () =>
        {
            var functions = new BooleanDiagrams(effort);
            var odd = BooleanDiagrams.False;
            for (var level = 400; level >= 0; level--)
            {
                var itself = functions.Variable(level);
                odd = functions.Or(functions.And(itself, functions.Not(odd)), functions.And(functions.Not(itself), odd));
            }
        };
    }

    private static DiagramEffort Unbounded() => new(int.MaxValue, long.MaxValue, CancellationToken.None);

    private static IEnumerable<int> Assignments() => Enumerable.Range(0, 1 << Variables);

    private int Of(Formula formula) => new FormulaDiagrams(_functions, _functions.Variable).Of(formula);

    private bool Holds(int function, int bits)
    {
        while (function > BooleanDiagrams.True)
        {
            function = (bits >> _functions.Level(function) & 1) != 0 ? _functions.High(function) : _functions.Low(function);
        }

        return function == BooleanDiagrams.True;
    }
}
