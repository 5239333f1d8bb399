namespace FeasibilityEngine.Solving.Sat;

/// <summary>The search: propagate, learn, decide; restarts after Luby, Sinclair and Zuckerman 1993, never below the assumptions.</summary>
internal sealed partial class CdclSolver
{
    private const int RestartUnit = 64;

    /// <summary>Decisions between two looks at the cancellation; a decision's propagation takes microseconds.</summary>
    private const int DecisionsPerLook = 64;

    /// <summary>The trail of the last model that the search found; empty before the first.</summary>
    private readonly IntStack _lastModel = new();

    /// <summary>
    /// Required state: all levels up to the number of assumptions were opened for these assumptions.
    /// State after: the trail is propagated without conflict up to where it is marked as propagated, whatever the answer.
    /// </summary>
    private Answer Search(long conflictLimit, CancellationToken cancellation)
    {
        long conflicts = 0;
        int restarts = 0;
        long restartAt = RestartUnit;
        int untilLook = DecisionsPerLook;
        int replayed = 0;
        while (true)
        {
            int conflict = Propagate();
            if (conflict != NoClause)
            {
                if (Level == 0)
                {
                    _impossible = true;
                    return Answer.Impossible;
                }

                LearnFrom(conflict);
                conflicts++;
                ConflictCount++;
                replayed = _lastModel.Count;
                if ((conflictLimit >= 0 && conflicts > conflictLimit) || cancellation.IsCancellationRequested)
                {
                    return Answer.GaveUp;
                }

                continue;
            }

            if (--untilLook == 0)
            {
                untilLook = DecisionsPerLook;
                if (cancellation.IsCancellationRequested)
                {
                    return Answer.GaveUp;
                }
            }

            if (conflicts >= restartAt)
            {
                restartAt = conflicts + (RestartUnit * Luby(++restarts));
                BacktrackTo(_assumptions.Count);
            }

            TidyClauses();
            int decision = NextAssumption(out bool failed);
            if (failed)
            {
                CollectCore(decision);
                return Answer.Impossible;
            }

            if (decision < 0)
            {
                if (_trailCount == VariableCount)
                {
                    KeepModel();
                    return Answer.Possible;
                }

                decision = NextOfFirst();
                if (decision < 0)
                {
                    decision = NextOfLastModel(ref replayed);
                }

                if (decision < 0)
                {
                    decision = MostActiveOpenLiteral();
                }
            }

            OpenLevel(decision);
            Assign(decision, NoClause);
        }
    }

    /// <summary>
    /// The first assumption that is still open, after opening an empty level for each before it that already holds;
    /// -1 where all hold. Where one is found false, that one, with <paramref name="failed"/> set.
    /// </summary>
    private int NextAssumption(out bool failed)
    {
        failed = false;
        while (Level < _assumptions.Count)
        {
            int literal = _assumptions[Level];
            if (_values[literal] <= 0)
            {
                failed = _values[literal] < 0;
                return literal;
            }

            OpenLevel(literal);
        }

        return -1;
    }

    /// <summary>
    /// The next literal of the last model that is still open, in the order of its trail; -1 where there is none. Until the
    /// first conflict of a call the last model is the best guess, and its order needs no heap: the heap stays as it is and
    /// backtracking finds every variable in it.
    /// </summary>
    private int NextOfLastModel(ref int replayed)
    {
        while (replayed < _lastModel.Count)
        {
            int literal = _lastModel[replayed++];
            if (_values[literal] == 0)
            {
                return literal;
            }
        }

        return -1;
    }

    private void KeepModel()
    {
        _lastModel.Clear();
        _lastModel.PushAll(_trail.AsSpan(0, _trailCount));
    }

    /// <summary>Required state: some variable is open. Every open variable is in the heap.</summary>
    private int MostActiveOpenLiteral()
    {
        int x;
        do
        {
            x = _order.RemoveMostActive();
        }
        while (_values[x << 1] != 0);

        return (x << 1) | _phases[x];
    }

    /// <summary>1, 1, 2, 1, 1, 2, 4, 1, 1, 2, 1, 1, 2, 4, 8, …; counted from 0.</summary>
    internal static long Luby(int index)
    {
        int size = 1;
        int power = 0;
        while (size < index + 1)
        {
            size = (2 * size) + 1;
            power++;
        }

        while (size - 1 != index)
        {
            size = (size - 1) >> 1;
            power--;
            index %= size;
        }

        return 1L << power;
    }
}
