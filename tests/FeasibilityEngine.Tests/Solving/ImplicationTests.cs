using FeasibilityEngine.Solving;
using FeasibilityEngine.Solving.Sat;

namespace FeasibilityEngine.Tests.Solving;

/// <summary>What follows from a literal by propagation, held against all assignments.</summary>
public class ImplicationTests
{
    private const int Variables = 8;

    [Fact]
    public void What_follows_step_by_step_is_told()
    {
        var solver = new CdclSolver();
        var (a, b, c, d) = (solver.NewVariable(), solver.NewVariable(), solver.NewVariable(), solver.NewVariable());
        solver.AddClause([-a, b]);
        solver.AddClause([-b, -c]);
        List<int> implied = [d];
        solver.TryImply(a, implied).Should().BeTrue();
        implied.Should().BeEquivalentTo([b, -c]);
        solver.TryImply(-a, implied).Should().BeTrue();
        implied.Should().BeEmpty();
    }

    [Fact]
    public void What_contradicts_itself_cannot_hold()
    {
        var solver = new CdclSolver();
        var (a, b) = (solver.NewVariable(), solver.NewVariable());
        solver.AddClause([-a, b]);
        solver.AddClause([-a, -b]);
        solver.TryImply(a, []).Should().BeFalse();
        solver.TryImply(b, []).Should().BeTrue();
        solver.AddClause([a]);
        solver.TryImply(b, []).Should().BeFalse("nothing can hold any more");
        solver.Solve([]).Should().Be(Answer.Impossible);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Between_questions_it_tells_only_what_holds_and_changes_no_answer(int seed)
    {
        var random = new Random(seed);
        var (told, refused) = (0, 0);
        for (var instance = 0; instance < 100; instance++)
        {
            var solver = new CdclSolver();
            var reference = new ReferenceOracle(Variables);
            for (var i = 0; i < Variables; i++)
            {
                solver.NewVariable();
            }

            for (var step = 0; step < 40; step++)
            {
                int[] literals = [.. Enumerable.Range(0, random.Next(2, 4)).Select(_ => Literal())];
                switch (random.Next(3))
                {
                    case 0:
                        solver.AddClause(literals);
                        reference.AddClause(literals);
                        break;
                    case 1:
                        (solver.Solve(literals) == Answer.Possible).Should().Be(reference.IsPossible(literals), "seed {0}, instance {1}", seed, instance);
                        break;
                    default:
                        var (supposed, implied) = (Literal(), new List<int>());
                        if (solver.TryImply(supposed, implied))
                        {
                            implied.FindAll(literal => reference.IsPossible([supposed, -literal])).Should().BeEmpty("seed {0}, instance {1}", seed, instance);
                            told += implied.Count;
                        }
                        else
                        {
                            reference.IsPossible([supposed]).Should().BeFalse("seed {0}, instance {1}", seed, instance);
                            refused++;
                        }

                        break;
                }
            }
        }

        told.Should().BeGreaterThan(100);
        refused.Should().BeGreaterThan(20);

        int Literal() => random.Next(1, Variables + 1) * (random.Next(2) == 0 ? 1 : -1);
    }
}
