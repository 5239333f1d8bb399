using FeasibilityEngine.Solving;
using FeasibilityEngine.Solving.Sat;

namespace FeasibilityEngine.Tests.Solving;

/// <summary>Random sequences of calls, each answer held against all assignments.</summary>
public class CdclSolverAgainstReferenceTests
{
    private const int InstancesPerSeed = 400;
    private const int MostVariables = 14;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 10)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Answers_models_and_cores_agree_with_all_assignments(int seed)
    {
        var random = new Random(seed);
        var met = new int[3];
        for (int instance = 0; instance < InstancesPerSeed; instance++)
        {
            foreach (Answer answer in RunSequence(random, $"seed {seed}, instance {instance}"))
            {
                met[(int)answer]++;
            }
        }

        met.Should().OnlyContain(count => count >= 5, "each kind of answer must have been put to the test");
    }

    private static List<Answer> RunSequence(Random random, string where)
    {
        var solver = new CdclSolver(firstReduction: random.Next(2) == 0 ? 3 : 1000);
        var answers = new List<Answer>();
        int variables = random.Next(3, MostVariables + 1);
        var reference = new ReferenceOracle(variables);
        for (int i = random.Next(variables / 2, variables + 1); i > 0; i--)
        {
            solver.NewVariable(random.Next(2) == 0);
        }

        // Long random clauses first, so that there is something to search.
        int clauses = random.Next(0, 9 * solver.VariableCount / 2);
        int[] assumptions = [];
        int calls = random.Next(5, 30);
        for (int step = clauses + calls; step > 0; step--)
        {
            int kind = step <= calls ? random.Next(10) : 9;
            if (kind == 0 && solver.VariableCount < variables)
            {
                solver.NewVariable(random.Next(2) == 0);
            }
            else if (kind is 1 or 2 or 9)
            {
                int length = random.Next(200) == 0 ? random.Next(2) : random.Next(8) == 0 ? random.Next(1, 6) : 3;
                int[] clause = RandomLiterals(random, solver.VariableCount, length);
                solver.AddClause(clause);
                reference.AddClause(clause);
            }
            else
            {
                assumptions = NextAssumptions(random, assumptions, solver.VariableCount);
                answers.Add(Check(random, solver, reference, assumptions, where));
            }
        }

        assumptions = NextAssumptions(random, assumptions, solver.VariableCount);
        answers.Add(Check(random, solver, reference, assumptions, where));
        return answers;
    }

    private static Answer Check(Random random, CdclSolver solver, ReferenceOracle reference, int[] assumptions, string where)
    {
        long limit = random.Next(6) == 0 ? random.Next(2) : -1;
        Answer answer = solver.Solve(assumptions, limit);
        if (answer == Answer.GaveUp)
        {
            limit.Should().BeGreaterThanOrEqualTo(0, where);
        }
        else if (answer == Answer.Possible)
        {
            assumptions.All(literal => solver.Value(literal)).Should().BeTrue(where);
            reference.Clauses.All(clause => clause.Any(literal => solver.Value(literal))).Should().BeTrue(where);
        }
        else
        {
            int[] core = solver.Core.ToArray();
            core.Should().BeSubsetOf(assumptions, where).And.OnlyHaveUniqueItems(where);
            reference.IsPossible(core).Should().BeFalse(where);
        }

        return answer;
    }

    /// <summary>Mostly a change of one assumption, its removal or one more, as the exploration asks; sometimes quite others.</summary>
    private static int[] NextAssumptions(Random random, int[] before, int variables)
    {
        int choice = random.Next(6);
        if (before.Length == 0 || choice == 0)
        {
            return RandomLiterals(random, variables, random.Next(0, (variables / 2) + 2));
        }

        int place = random.Next(before.Length);
        int[] after = [.. before];
        switch (choice)
        {
            case 1:
                return [.. before[..place], .. before[(place + 1)..]];
            case 2:
                return [.. before, .. RandomLiterals(random, variables, 1)];
            case 3:
                return before[..place];
            default:
                after[place] = -after[place];
                return after;
        }
    }

    private static int[] RandomLiterals(Random random, int variables, int length)
    {
        var literals = new int[length];
        for (int i = 0; i < length; i++)
        {
            int variable = random.Next(variables) + 1;
            literals[i] = random.Next(2) == 0 ? variable : -variable;
        }

        return literals;
    }
}
