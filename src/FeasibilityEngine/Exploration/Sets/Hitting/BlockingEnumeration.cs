using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Solving;
using FeasibilityEngine.Solving.Sat;

namespace FeasibilityEngine.Exploration.Sets.Hitting;

/// <summary>
/// Minimal concession sets one after the other: solve and block. The solver decides the selectors of the levels before anything else
/// and tries them as true, so each state that it finds is one in which no party can be raised; what concedes at least as much is ruled
/// out from then on. The clauses that rule out make each set dearer than the one before.
/// </summary>
internal sealed class BlockingEnumeration(CdclSolver oracle, LevelSelectors selectors, SearchBudget budget)
{
    private readonly int[] _levels = new int[selectors.ChainCount];
    private readonly int[] _clause = new int[selectors.ChainCount];

    /// <summary>Rules out all that concedes at least as much.</summary>
    public void Block(ReadOnlySpan<int> levels)
    {
        var count = 0;
        for (var i = 0; i < levels.Length; i++)
        {
            if (levels[i] > 0)
            {
                _clause[count++] = selectors.Of(i, levels[i] - 1);
            }
        }

        oracle.AddClause(_clause.AsSpan(0, count));
    }

    /// <summary>True once all were given.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Gives each minimal set that is not ruled out. The array is used again for the next one.</summary>
    public IEnumerable<int[]> Sets()
    {
        selectors.DecideFirst();
        while (budget.Ask(oracle, []) is var answer && answer != Answer.GaveUp)
        {
            if (answer == Answer.Impossible)
            {
                IsComplete = true;
                yield break;
            }

            selectors.Read(_levels);
            yield return _levels;
            Block(_levels);
        }
    }
}
