using FeasibilityEngine.Solving;
using FeasibilityEngine.Solving.Sat;

namespace FeasibilityEngine.Tests.Solving;

public class CdclSolverDeterminismTests
{
    [Fact]
    public void The_same_calls_give_the_same_answers_models_and_cores()
    {
        string first = Transcript(new CdclSolver(firstReduction: 50));
        first.Should().Contain("Possible").And.Contain("Impossible");
        Transcript(new CdclSolver(firstReduction: 50)).Should().Be(first);
    }

    [Fact]
    public void A_call_allocates_nothing_once_the_solver_has_grown_to_its_work()
    {
        var solver = new CdclSolver();
        Hard.Random3(200, 600, seed: 1).AddTo(solver);
        int[] assumptions = [.. Enumerable.Range(1, 60)];
        FlipEach(solver, assumptions);
        FlipEach(solver, assumptions);
        long before = GC.GetAllocatedBytesForCurrentThread();
        FlipEach(solver, assumptions);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        allocated.Should().BeLessThan(60 * 100, "only a learnt clause may make the arena or a watch list grow");
    }

    private static void FlipEach(CdclSolver solver, int[] assumptions)
    {
        for (int i = 0; i < assumptions.Length; i++)
        {
            assumptions[i] = -assumptions[i];
            solver.Solve(assumptions);
        }
    }

    private static string Transcript(CdclSolver solver)
    {
        Hard.Random3(60, 230, seed: 5).AddTo(solver);
        var random = new Random(6);
        var lines = new List<string>();
        for (int call = 0; call < 200; call++)
        {
            int[] assumptions = [.. Enumerable.Range(0, random.Next(12)).Select(_ => (random.Next(60) + 1) * (random.Next(2) == 0 ? 1 : -1))];
            Answer answer = solver.Solve(assumptions);
            lines.Add(answer + ": " + (answer == Answer.Possible
                ? string.Concat(Enumerable.Range(1, 60).Select(v => solver.Value(v) ? '1' : '0'))
                : string.Join(' ', solver.Core.ToArray())));
        }

        return string.Join('\n', lines);
    }
}
