namespace FeasibilityEngine.Solving.Sat;

/// <summary>
/// What a conflict teaches: the first unique implication point (Zhang et al. 2001), made smaller by leaving out literals that
/// the others imply (Sörensson and Biere, "Minimizing Learned Clauses", 2009), and the assumptions behind a failure.
/// </summary>
internal sealed partial class CdclSolver
{
    private readonly IntStack _learning = new();
    private readonly IntStack _toUnmark = new();
    private readonly IntStack _pending = new();
    private int[] _levelStamps = new int[16];
    private int _stamp;

    /// <summary>Learns a clause from a conflict above level 0, goes back to where it forces a literal and assigns that.</summary>
    private void LearnFrom(int conflict)
    {
        DeriveFirstUip(conflict);
        Minimise();
        int backTo = MoveHighestToSecond();
        int lbd = DistinctLevels(_learning.Items);
        foreach (int x in _toUnmark.Items)
        {
            _seen[x] = false;
        }

        _toUnmark.Clear();
        BacktrackTo(backTo);
        int reason = NoClause;
        if (_learning.Count > 1)
        {
            reason = _arena.Add(_learning.Items, learnt: true, lbd);
            _learnt.Push(reason);
            Attach(reason);
            BumpClause(reason);
        }

        Assign(_learning[0], reason);
        _order.Age();
        _firstOrder.Age();
        AgeClauses();
    }

    private void DeriveFirstUip(int conflict)
    {
        _learning.Clear();
        _learning.Push(0);
        int open = 0;
        int place = _trailCount;
        int resolved = -1;
        int clause = conflict;
        do
        {
            BumpClause(clause);
            foreach (int literal in _arena.Literals(clause))
            {
                int x = literal >> 1;
                if (literal == resolved || _seen[x] || _levels[x] == 0)
                {
                    continue;
                }

                _seen[x] = true;
                Bump(x);
                if (_levels[x] == Level)
                {
                    open++;
                }
                else
                {
                    _learning.Push(literal);
                    _toUnmark.Push(x);
                }
            }

            do
            {
                place--;
            }
            while (!_seen[_trail[place] >> 1]);

            resolved = _trail[place];
            clause = _reasons[resolved >> 1];
            _seen[resolved >> 1] = false;
            open--;
        }
        while (open > 0);

        _learning[0] = resolved ^ 1;
    }

    private void Minimise()
    {
        uint levels = 0;
        for (int i = 1; i < _learning.Count; i++)
        {
            levels |= LevelBit(_learning[i] >> 1);
        }

        int kept = 1;
        for (int i = 1; i < _learning.Count; i++)
        {
            int literal = _learning[i];
            if (_reasons[literal >> 1] == NoClause || !FollowsFromOthers(literal, levels))
            {
                _learning[kept++] = literal;
            }
        }

        _learning.Truncate(kept);
    }

    /// <summary>Whether every chain of reasons behind the literal ends in marked literals or at level 0.</summary>
    private bool FollowsFromOthers(int literal, uint levels)
    {
        int marked = _toUnmark.Count;
        _pending.Clear();
        _pending.Push(literal >> 1);
        while (_pending.Count > 0)
        {
            int resolved = _pending.Pop();
            foreach (int premise in _arena.Literals(_reasons[resolved]))
            {
                int x = premise >> 1;
                if (x == resolved || _seen[x] || _levels[x] == 0)
                {
                    continue;
                }

                if (_reasons[x] == NoClause || (LevelBit(x) & levels) == 0)
                {
                    while (_toUnmark.Count > marked)
                    {
                        _seen[_toUnmark.Pop()] = false;
                    }

                    return false;
                }

                _seen[x] = true;
                _toUnmark.Push(x);
                _pending.Push(x);
            }
        }

        return true;
    }

    private uint LevelBit(int x) => 1u << (_levels[x] & 31);

    /// <summary>The learnt clause's second literal is watched too, so it must be the one freed last. Returns its level.</summary>
    private int MoveHighestToSecond()
    {
        if (_learning.Count == 1)
        {
            return 0;
        }

        int highest = 1;
        for (int i = 2; i < _learning.Count; i++)
        {
            if (_levels[_learning[i] >> 1] > _levels[_learning[highest] >> 1])
            {
                highest = i;
            }
        }

        (_learning[1], _learning[highest]) = (_learning[highest], _learning[1]);
        return _levels[_learning[1] >> 1];
    }

    private int DistinctLevels(ReadOnlySpan<int> literals)
    {
        if (_levelStamps.Length <= Level)
        {
            Array.Resize(ref _levelStamps, 2 * (Level + 1));
        }

        if (++_stamp == int.MaxValue)
        {
            Array.Clear(_levelStamps);
            _stamp = 1;
        }

        int distinct = 0;
        foreach (int literal in literals)
        {
            ref int seenAt = ref _levelStamps[_levels[literal >> 1]];
            if (seenAt != _stamp)
            {
                seenAt = _stamp;
                distinct++;
            }
        }

        return distinct;
    }

    /// <summary>
    /// Collects the assumptions that exclude an assumption found false, and that assumption itself. All levels belong to
    /// assumptions then, so every literal without a reason is one (MiniSat's analyzeFinal).
    /// </summary>
    private void CollectCore(int failed)
    {
        _core.Clear();
        _core.Push(LiteralCode.ToSigned(failed));
        if (_levels[failed >> 1] > 0)
        {
            _seen[failed >> 1] = true;
            for (int i = _trailCount - 1; i >= _levelStarts[0]; i--)
            {
                int x = _trail[i] >> 1;
                if (!_seen[x])
                {
                    continue;
                }

                _seen[x] = false;
                if (_reasons[x] == NoClause)
                {
                    _core.Push(LiteralCode.ToSigned(_trail[i]));
                    continue;
                }

                foreach (int premise in _arena.Literals(_reasons[x]))
                {
                    if (premise >> 1 != x && _levels[premise >> 1] > 0)
                    {
                        _seen[premise >> 1] = true;
                    }
                }
            }
        }

        _core.Items.Reverse();
    }
}
