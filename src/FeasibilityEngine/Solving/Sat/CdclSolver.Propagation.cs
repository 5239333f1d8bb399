namespace FeasibilityEngine.Solving.Sat;

/// <summary>
/// Unit propagation over two watched literals (Moskewicz et al., "Chaff", 2001), with blockers and clauses of two literals
/// decided from the watch alone (Sörensson and Eén 2008).
/// </summary>
internal sealed partial class CdclSolver
{
    private long _propagations;

    /// <summary>
    /// How many watches, assumptions and decisions it has looked at in all its searches: a measure of effort that is the same on every
    /// machine, some nanoseconds each.
    /// </summary>
    public long Work { get; private set; }

    /// <summary>Assigns all that follows. Returns the place of a clause whose literals are all false, or none.</summary>
    private int Propagate()
    {
        int[] cells = _arena.Cells;
        sbyte[] values = _values;
        int from = _propagated;
        int conflict = NoClause;
        while (_propagated < _trailCount && conflict == NoClause)
        {
            int falsified = _trail[_propagated++] ^ 1;
            ref WatchList list = ref _watches[falsified];
            Watch[] items = list.Items;
            int count = list.Count;
            int kept = 0;
            int next = 0;
            while (next < count)
            {
                Watch watch = items[next++];
                sbyte blocking = values[watch.Blocker];
                if (blocking > 0)
                {
                    items[kept++] = watch;
                    continue;
                }

                if (watch.Clause < 0)
                {
                    items[kept++] = watch;
                    if (blocking < 0)
                    {
                        conflict = ~watch.Clause;
                        break;
                    }

                    Assign(watch.Blocker, ~watch.Clause);
                    continue;
                }

                int clause = watch.Clause;
                int start = clause + ClauseArena.FirstLiteral;
                int other = cells[start];
                if (other == falsified)
                {
                    other = cells[start + 1];
                    cells[start] = other;
                    cells[start + 1] = falsified;
                }

                sbyte otherValue = values[other];
                if (otherValue > 0)
                {
                    items[kept++] = new Watch(clause, other);
                    continue;
                }

                if (MoveWatch(cells, values, clause, falsified, other))
                {
                    continue;
                }

                items[kept++] = new Watch(clause, other);
                if (otherValue < 0)
                {
                    conflict = clause;
                    break;
                }

                Assign(other, clause);
            }

            Work += next + 1;
            if (kept != next)
            {
                Array.Copy(items, next, items, kept, count - next);
                list.Count = kept + (count - next);
            }
        }

        _propagations += _propagated - from;
        if (conflict != NoClause)
        {
            _propagated = _trailCount;
        }

        return conflict;
    }

    /// <summary>Finds a literal that is not false beyond the two watched ones and watches it instead of the falsified one.</summary>
    private bool MoveWatch(int[] cells, sbyte[] values, int clause, int falsified, int other)
    {
        int start = clause + ClauseArena.FirstLiteral;
        ReadOnlySpan<int> rest = cells.AsSpan(start + 2, cells[clause] - 2);
        for (int i = 0; i < rest.Length; i++)
        {
            int literal = rest[i];
            if (values[literal] >= 0)
            {
                cells[start + 1] = literal;
                cells[start + 2 + i] = falsified;
                _watches[literal].Add(new Watch(clause, other));
                return true;
            }
        }

        return false;
    }
}
