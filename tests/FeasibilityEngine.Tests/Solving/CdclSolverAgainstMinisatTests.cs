using FeasibilityEngine.Solving;
using FeasibilityEngine.Solving.Sat;

namespace FeasibilityEngine.Tests.Solving;

public class CdclSolverAgainstMinisatTests
{
    [MinisatFact]
    public void Random_clauses_near_the_threshold_get_the_same_answer()
    {
        var met = new HashSet<bool>();
        for (int seed = 0; seed < 24; seed++)
        {
            int variables = 150 + (seed % 6 * 10);
            met.Add(Agree(Hard.Random3(variables, (int)(variables * 4.26), seed), []));
        }

        met.Should().HaveCount(2);
    }

    [MinisatFact]
    public void Sequences_of_assumptions_and_blocked_models_get_the_same_answers_from_one_solver()
    {
        for (int seed = 0; seed < 6; seed++)
        {
            Hard hard = Hard.Random3(120, 460, 100 + seed);
            var clauses = new List<int[]>(hard.Clauses);
            var solver = new CdclSolver(firstReduction: 100);
            hard.AddTo(solver);
            var random = new Random(seed);
            int[] assumptions = [.. Enumerable.Range(1, 20).Select(v => random.Next(2) == 0 ? v : -v)];
            for (int call = 0; call < 25; call++)
            {
                int place = random.Next(assumptions.Length);
                assumptions[place] = -assumptions[place];
                if (Check(solver, hard.Variables, clauses, assumptions[..random.Next(2, 21)]) == Answer.Possible)
                {
                    int[] blocking = [.. Enumerable.Range(1, 20).Select(v => solver.Value(v) ? -v : v)];
                    clauses.Add(blocking);
                    solver.AddClause(blocking);
                }
            }
        }
    }

    [MinisatFact]
    public void Parity_chains_get_the_same_answer()
    {
        for (int length = 4; length <= 14; length++)
        {
            Agree(Hard.ParityChains(length, agree: true, length), []).Should().BeTrue();
            Agree(Hard.ParityChains(length, agree: false, length), []).Should().BeFalse();
        }
    }

    [MinisatFact]
    public void Pigeons_do_not_fit_into_one_hole_too_few()
    {
        Agree(Hard.Pigeonhole(7), []).Should().BeFalse();
    }

    private static bool Agree(Hard hard, int[] assumptions)
    {
        var solver = new CdclSolver();
        hard.AddTo(solver);
        return Check(solver, hard.Variables, hard.Clauses, assumptions) == Answer.Possible;
    }

    private static Answer Check(CdclSolver solver, int variables, IReadOnlyList<int[]> clauses, int[] assumptions)
    {
        Answer answer = solver.Solve(assumptions);
        if (answer == Answer.Possible)
        {
            clauses.All(clause => clause.Any(literal => solver.Value(literal))).Should().BeTrue();
            assumptions.All(literal => solver.Value(literal)).Should().BeTrue();
            Minisat.IsPossible(variables, clauses, assumptions).Should().BeTrue();
        }
        else
        {
            int[] core = solver.Core.ToArray();
            core.Should().BeSubsetOf(assumptions);
            Minisat.IsPossible(variables, clauses, core).Should().BeFalse();
        }

        return answer;
    }
}
