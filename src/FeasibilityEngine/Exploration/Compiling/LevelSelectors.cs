using FeasibilityEngine.Solving;
using FeasibilityEngine.Solving.Sat;

namespace FeasibilityEngine.Exploration.Compiling;

/// <summary>
/// For each level of each chain a selector: where it is true, the party stands at that level or a stronger one, and accepts the state.
/// Assuming one asks for an acceptance, and each may be false though the party would accept: only assuming and <see cref="DecideFirst"/> make them tell.
/// </summary>
internal sealed class LevelSelectors
{
    private readonly CdclSolver _oracle;
    private readonly int[][] _literals;

    /// <summary>Adds the selectors to an oracle that knows the component, and demands that each party stands somewhere.</summary>
    public LevelSelectors(ComponentOracle system, IReadOnlyList<Chain> chains)
    {
        _oracle = system.Oracle;
        _literals = new int[chains.Count][];
        for (var chain = 0; chain < _literals.Length; chain++)
        {
            var accepts = chains[chain].Accepts;
            var literals = _literals[chain] = new int[accepts.Length];
            for (var level = 0; level < accepts.Length; level++)
            {
                // A literal of its own, also for what is a literal already: two parties may ask for opposite things.
                literals[level] = _oracle.NewVariable(preferred: true);
                system.AssertGuarded(literals[level], accepts[level]);
                if (level > 0)
                {
                    _oracle.AddClause([-literals[level - 1], literals[level]]);
                }
            }

            _oracle.AddClause([literals[^1]]);
        }
    }

    public int ChainCount => _literals.Length;

    /// <summary>From now on each state that the oracle finds is one in which no party can be raised: see <see cref="CdclSolver.DecideFirst"/>.</summary>
    public void DecideFirst()
    {
        foreach (var literal in _literals.SelectMany(literals => literals))
        {
            _oracle.DecideFirst(literal);
        }
    }

    /// <summary>The weakest level of a chain.</summary>
    public int LastLevel(int chain) => _literals[chain].Length - 1;

    /// <summary>The literal that is true where the chain's party stands at the level or a stronger one.</summary>
    public int Of(int chain, int level) => _literals[chain][level];

    /// <summary>
    /// Raises each chain in turn as far as the others allow; false where the budget ran out.
    /// </summary>
    /// <param name="levels">Levels that can stand together; then levels of which none can be raised.</param>
    /// <param name="budget">Ends it early.</param>
    public bool Raise(int[] levels, SearchBudget budget)
    {
        var assumptions = new int[levels.Length];
        for (var chain = 0; chain < levels.Length; chain++)
        {
            while (levels[chain] > 0)
            {
                for (var i = 0; i < levels.Length; i++)
                {
                    assumptions[i] = Of(i, i == chain ? levels[i] - 1 : levels[i]);
                }

                switch (budget.Ask(_oracle, assumptions))
                {
                    case Answer.GaveUp:
                        return false;
                    case Answer.Possible:
                        Read(levels);
                        continue;
                    default:
                        break;
                }

                break;
            }
        }

        return true;
    }

    /// <summary>The levels of a minimal set: those of the state that the oracle has found, raised as far as they go; null where the budget ran out.</summary>
    public int[]? ReadRaised(SearchBudget budget)
    {
        var levels = new int[_literals.Length];
        Read(levels);
        return Raise(levels, budget) ? levels : null;
    }

    /// <summary>From now on in each state that the oracle finds some chain stands at a stronger level than here, so that neither this set comes again nor one that concedes more.</summary>
    public void RuleOut(int[] levels) =>
        _oracle.AddClause([.. Enumerable.Range(0, levels.Length).Where(chain => levels[chain] > 0).Select(chain => Of(chain, levels[chain] - 1))]);

    /// <summary>The level of each chain in the state that the oracle has found.</summary>
    public void Read(Span<int> levels)
    {
        for (var chain = 0; chain < _literals.Length; chain++)
        {
            var literals = _literals[chain];
            var level = 0;
            while (!_oracle.Value(literals[level]))
            {
                level++;
            }

            levels[chain] = level;
        }
    }
}
