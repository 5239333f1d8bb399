using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Tests.Solving;

/// <summary>Clause sets that need search, each made the same on every run.</summary>
internal sealed record Hard(int Variables, IReadOnlyList<int[]> Clauses)
{
    /// <summary>One pigeon more than there are holes: impossible.</summary>
    public static Hard Pigeonhole(int holes)
    {
        var clauses = new List<int[]>();
        int InHole(int pigeon, int hole) => (pigeon * holes) + hole + 1;
        for (int pigeon = 0; pigeon <= holes; pigeon++)
        {
            clauses.Add([.. Enumerable.Range(0, holes).Select(hole => InHole(pigeon, hole))]);
            for (int other = 0; other < pigeon; other++)
            {
                for (int hole = 0; hole < holes; hole++)
                {
                    clauses.Add([-InHole(pigeon, hole), -InHole(other, hole)]);
                }
            }
        }

        return new Hard((holes + 1) * holes, clauses);
    }

    /// <summary>Random clauses of three different variables each.</summary>
    public static Hard Random3(int variables, int clauseCount, int seed)
    {
        var random = new Random(seed);
        var clauses = new List<int[]>();
        for (int i = 0; i < clauseCount; i++)
        {
            var chosen = new HashSet<int>();
            while (chosen.Count < 3)
            {
                chosen.Add(random.Next(variables) + 1);
            }

            clauses.Add([.. chosen.Select(v => random.Next(2) == 0 ? v : -v)]);
        }

        return new Hard(variables, clauses);
    }

    /// <summary>The parity of the same variables along two chains in different orders; impossible where the chains disagree.</summary>
    public static Hard ParityChains(int length, bool agree, int seed)
    {
        var random = new Random(seed);
        var clauses = new List<int[]>();
        int variables = length;
        foreach (bool parity in new[] { true, agree })
        {
            int[] order = [.. Enumerable.Range(1, length)];
            random.Shuffle(order);
            int sum = order[0];
            foreach (int next in order[1..])
            {
                int total = ++variables;
                clauses.AddRange([[-total, sum, next], [-total, -sum, -next], [total, -sum, next], [total, sum, -next]]);
                sum = total;
            }

            clauses.Add([parity ? sum : -sum]);
        }

        return new Hard(variables, clauses);
    }

    public void AddTo(IOracle oracle)
    {
        while (oracle.VariableCount < Variables)
        {
            oracle.NewVariable();
        }

        foreach (int[] clause in Clauses)
        {
            oracle.AddClause(clause);
        }
    }
}
