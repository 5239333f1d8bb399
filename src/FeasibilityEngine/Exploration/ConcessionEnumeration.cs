using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration;

/// <summary>
/// All minimal concession sets of a component: solve, grow, block. A state is looked for, each ladder is raised as far as it goes,
/// and what concedes at least as much is ruled out from then on. Minimal correction sets (MCS) generalised from dropping demands
/// to going down ladders; growing as in Marques-Silva et al. 2013.
/// </summary>
internal static class ConcessionEnumeration
{
    /// <summary>
    /// Hands each minimal set to <paramref name="found"/> as a level for each chain, until that returns false.
    /// Each set takes about as many questions to the oracle as there are levels.
    /// </summary>
    /// <returns>True where all were found.</returns>
    public static bool Run(ComponentOracle system, IReadOnlyList<Chain> chains, SearchBudget budget, Func<int[], bool> found)
    {
        var oracle = system.Oracle;
        var literals = chains.Select(c => c.Accepts.Select(system.LiteralOf).ToArray()).ToArray();
        foreach (var chain in literals)
        {
            for (var level = 1; level < chain.Length; level++)
            {
                oracle.AddClause([-chain[level - 1], chain[level]]);
            }

            oracle.AddClause([chain[^1]]);
        }

        while (true)
        {
            switch (budget.Ask(oracle, []))
            {
                case Answer.Impossible:
                    return true;
                case Answer.GaveUp:
                    return false;
                default:
                    break;
            }

            var levels = new int[literals.Length];
            Array.Fill(levels, int.MaxValue);
            Read(oracle, literals, levels);
            if (!Raise(oracle, literals, levels, budget))
            {
                return false;
            }

            if (!found(levels))
            {
                return false;
            }

            oracle.AddClause([.. Enumerable.Range(0, levels.Length).Where(i => levels[i] > 0).Select(i => literals[i][levels[i] - 1])]);
        }
    }

    /// <summary>Raises each chain in turn as far as the others allow; false where the budget ran out.</summary>
    private static bool Raise(IOracle oracle, int[][] literals, int[] levels, SearchBudget budget)
    {
        var assumptions = new int[levels.Length];
        for (var i = 0; i < levels.Length; i++)
        {
            while (levels[i] > 0)
            {
                for (var j = 0; j < levels.Length; j++)
                {
                    assumptions[j] = literals[j][j == i ? levels[j] - 1 : levels[j]];
                }

                var answer = budget.Ask(oracle, assumptions);
                if (answer == Answer.GaveUp)
                {
                    return false;
                }

                if (answer == Answer.Impossible)
                {
                    break;
                }

                Read(oracle, literals, levels);
            }
        }

        return true;
    }

    /// <summary>Takes each chain up to the strongest level that the oracle's state satisfies.</summary>
    private static void Read(IOracle oracle, int[][] literals, int[] levels)
    {
        for (var i = 0; i < literals.Length; i++)
        {
            for (var level = 0; level < literals[i].Length && level < levels[i]; level++)
            {
                if (oracle.Value(literals[i][level]))
                {
                    levels[i] = level;
                }
            }
        }
    }
}
