using FeasibilityEngine.Solving.Sat;

namespace FeasibilityEngine.Exploration.Sets.Hitting;

/// <summary>
/// Goes through the minimal vectors of levels that hit every conflict known (after Murakami and Uno, "Efficient algorithms for dualizing
/// large-scale hypergraphs", 2014, from sets to ladders). Depth first: a conflict that nothing hits yet is hit by each of its members in
/// turn, the later members kept above it, so that no vector is met twice and none has to be remembered. A branch ends where a chain
/// stands lower than any conflict needs.
/// </summary>
/// <remarks>
/// Conflicts may be added whenever a vector is given that hits all: it goes on from there. What it left out before for want of a conflict
/// that needs it comes in another pass; see <see cref="HittingEnumeration"/>.
/// </remarks>
internal sealed class LevelCovers
{
    private const int Width = 3;

    // How many open conflicts to compare for the one that leaves the fewest ways.
    private const int Compared = 128;

    private readonly LevelConflicts _conflicts;
    private readonly int[] _last;
    private readonly int[] _caps;

    /// <summary>The ways of each step: a member, and the cap its chain had before.</summary>
    private readonly IntStack _ways = new();

    /// <summary>For each step where its ways start, which one is taken, and what taking it back needs.</summary>
    private readonly IntStack _steps = new();
    private readonly IntStack _undo = new();
    private readonly IntStack _touched = new();
    private readonly bool[] _isTouched;
    private bool _isAtCover;

    public LevelCovers(LevelConflicts conflicts, IReadOnlyList<int> lastLevels)
    {
        _conflicts = conflicts;
        _last = [.. lastLevels];
        _caps = [.. lastLevels];
        _isTouched = new bool[_last.Length];
    }

    /// <summary>How many steps it took so far, in all passes.</summary>
    public long Steps { get; private set; }

    /// <summary>The chains that moved since <see cref="ForgetTouched"/>, those that moved first before the others.</summary>
    public ReadOnlySpan<int> Touched => _touched.Items;

    public void ForgetTouched()
    {
        foreach (var chain in _touched.Items)
        {
            _isTouched[chain] = false;
        }

        _touched.Clear();
    }

    /// <summary>
    /// Goes on to the next minimal vector that hits all conflicts, <see cref="LevelConflicts.Levels"/>; false at the end of the pass, with
    /// the vector at its strongest levels again, or where <paramref name="goesOn"/> says stop, asked every thousand steps.
    /// </summary>
    public bool MoveNext(Func<bool> goesOn)
    {
        // Where a conflict was added that the last vector does not hit, it goes on below it.
        var isBelow = !_isAtCover || _conflicts.Open.Length > 0;
        _isAtCover = false;
        while (true)
        {
            if (isBelow && Branch())
            {
                _isAtCover = true;
                return true;
            }

            if (!NextWay())
            {
                return false;
            }

            isBelow = true;
            if ((++Steps & 1023) == 0 && !goesOn())
            {
                return false;
            }
        }
    }

    /// <summary>True where the vector hits all conflicts and each chain is critical; else opens a step, without ways where there are none.</summary>
    private bool Branch()
    {
        var best = -1;
        var fewest = int.MaxValue;
        var open = _conflicts.Open;
        for (var i = 0; i < open.Length && i < Compared && fewest > 1; i++)
        {
            var ways = 0;
            foreach (var member in _conflicts.MembersOf(open[i]))
            {
                ways += _caps[_conflicts.ChainOf(member)] > _conflicts.LevelOf(member) ? 1 : 0;
            }

            if (ways < fewest)
            {
                (best, fewest) = (open[i], ways);
            }
        }

        if (best < 0)
        {
            return IsMinimal();
        }

        if (fewest == 0)
        {
            return false;
        }

        _steps.Push(_ways.Count);
        _steps.Push(-1);
        _steps.Push(fewest);
        foreach (var member in _conflicts.MembersOf(best))
        {
            ref var cap = ref _caps[_conflicts.ChainOf(member)];
            var level = _conflicts.LevelOf(member);
            if (cap > level)
            {
                _ways.Push(member);
                _ways.Push(cap);
                cap = level;
            }
        }

        return false;
    }

    /// <summary>Takes the next way of the last step that has one; false at the end.</summary>
    private bool NextWay()
    {
        while (_steps.Count > 0)
        {
            var start = _steps[_steps.Count - Width];
            ref var way = ref _steps[_steps.Count - Width + 1];
            if (way >= 0)
            {
                var critical = _undo.Pop();
                var before = _undo.Pop();
                var lowered = _conflicts.ChainOf(_ways[start + (2 * way)]);
                _conflicts.Restore(lowered, before, critical);
                Touch(lowered);
            }

            if (++way == _steps[_steps.Count - 1])
            {
                _ways.Truncate(start);
                _steps.Truncate(_steps.Count - Width);
                continue;
            }

            var member = _ways[start + (2 * way)];
            var chain = _conflicts.ChainOf(member);
            _caps[chain] = _ways[start + (2 * way) + 1];
            _undo.Push(_conflicts.Levels[chain]);
            _undo.Push(_conflicts.Lower(chain, _conflicts.LevelOf(member) + 1));
            Touch(chain);
            if (!IsLost())
            {
                return true;
            }
        }

        return false;
    }

    private void Touch(int chain)
    {
        if (!_isTouched[chain])
        {
            _isTouched[chain] = true;
            _touched.Push(chain);
        }
    }

    /// <summary>Whether a chain that stopped being critical cannot become so again further down.</summary>
    private bool IsLost()
    {
        foreach (var chain in _conflicts.Lost)
        {
            if (_conflicts.CriticalOf(chain) == 0 && !_conflicts.IsWanted(chain, _caps[chain]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsMinimal()
    {
        for (var step = 0; step < _steps.Count; step += Width)
        {
            if (_conflicts.CriticalOf(_conflicts.ChainOf(_ways[_steps[step] + (2 * _steps[step + 1])])) == 0)
            {
                return false;
            }
        }

        return true;
    }
}
