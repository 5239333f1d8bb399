namespace FeasibilityEngine.Solving.Sat;

/// <summary>
/// Keeps the clauses few: learnt clauses that span many levels are forgotten (LBD: Audemard and Simon, "Predicting Learnt
/// Clauses Quality", 2009; ties by activity), and clauses that hold for good are dropped.
/// </summary>
internal sealed partial class CdclSolver
{
    /// <summary>Learnt clauses spanning no more levels than this are kept for ever ("glue").</summary>
    private const int GlueLbd = 2;
    private const float ClauseDecay = 0.999f;
    private const float ActivityCeiling = 1e20f;

    /// <summary>How many learnt clauses there are before the first are forgotten; the number grows by a tenth of this each time.</summary>
    private readonly int _firstReduction;
    private readonly IntStack _learnt = new();
    private readonly IntStack _candidates = new();
    private float _clauseIncrement = 1;
    private int _reduceAt;
    private int _settledWhenSimplified;
    private long _propagationsWhenSimplified;

    /// <summary>Required state: the trail is propagated without conflict.</summary>
    private void TidyClauses()
    {
        if (_learnt.Count >= _reduceAt)
        {
            Reduce();
        }

        // A pass over all clauses pays only where something new holds for good and was not paid for just before.
        if (Level == 0 && _trailCount > _settledWhenSimplified
            && _propagations - _propagationsWhenSimplified > _arena.LiveCells)
        {
            DropSettled();
        }
    }

    private void BumpClause(int clause)
    {
        if (!_arena.IsLearnt(clause))
        {
            return;
        }

        float activity = _arena.Activity(clause) + _clauseIncrement;
        _arena.SetActivity(clause, activity);
        if (activity > ActivityCeiling)
        {
            foreach (int each in _learnt.Items)
            {
                _arena.SetActivity(each, _arena.Activity(each) / ActivityCeiling);
            }

            _clauseIncrement /= ActivityCeiling;
        }
    }

    private void AgeClauses() => _clauseIncrement *= 1 / ClauseDecay;

    /// <summary>Forgets the worse half of the learnt clauses that are neither glue nor a reason on the trail.</summary>
    private void Reduce()
    {
        _candidates.Clear();
        foreach (int clause in _learnt.Items)
        {
            ReadOnlySpan<int> literals = _arena.Literals(clause);
            if (literals.Length > 2 && _arena.Lbd(clause) > GlueLbd && _reasons[literals[0] >> 1] != clause)
            {
                _candidates.Push(clause);
            }
        }

        _candidates.Items.Sort(WorseFirst);
        foreach (int clause in _candidates.Items[..(_candidates.Count / 2)])
        {
            _arena.Delete(clause);
        }

        DropDeleted();
        _reduceAt = Math.Max(_reduceAt + (_firstReduction / 10) + 1, _learnt.Count + (_firstReduction / 2) + 1);
    }

    private int WorseFirst(int a, int b)
    {
        int byLbd = _arena.Lbd(b).CompareTo(_arena.Lbd(a));
        int byActivity = byLbd != 0 ? byLbd : _arena.Activity(a).CompareTo(_arena.Activity(b));
        return byActivity != 0 ? byActivity : a.CompareTo(b);
    }

    /// <summary>Drops the clauses that hold for good. Required state: level 0, propagated.</summary>
    private void DropSettled()
    {
        for (int i = 0; i < _trailCount; i++)
        {
            _reasons[_trail[i] >> 1] = NoClause;
        }

        DeleteSatisfied(_clauses);
        DeleteSatisfied(_learnt);
        DropDeleted();
        _settledWhenSimplified = _trailCount;
        _propagationsWhenSimplified = _propagations;
    }

    private void DeleteSatisfied(IntStack clauses)
    {
        foreach (int clause in clauses.Items)
        {
            foreach (int literal in _arena.Literals(clause))
            {
                if (_values[literal] > 0)
                {
                    _arena.Delete(clause);
                    break;
                }
            }
        }
    }

    private void DropDeleted()
    {
        RemoveDeleted(_clauses);
        RemoveDeleted(_learnt);
        for (int literal = 0; literal < 2 * VariableCount; literal++)
        {
            ref WatchList list = ref _watches[literal];
            int kept = 0;
            for (int i = 0; i < list.Count; i++)
            {
                Watch watch = list.Items[i];
                if (!_arena.IsDeleted(watch.Clause < 0 ? ~watch.Clause : watch.Clause))
                {
                    list.Items[kept++] = watch;
                }
            }

            list.Count = kept;
        }

        if (_arena.IsWorthCompacting)
        {
            Compact();
        }
    }

    private void RemoveDeleted(IntStack clauses)
    {
        int kept = 0;
        for (int i = 0; i < clauses.Count; i++)
        {
            if (!_arena.IsDeleted(clauses[i]))
            {
                clauses[kept++] = clauses[i];
            }
        }

        clauses.Truncate(kept);
    }

    private void Compact()
    {
        int[] old = _arena.Compact();
        foreach (ref int clause in _clauses.Items)
        {
            clause = ClauseArena.NewPlace(old, clause);
        }

        foreach (ref int clause in _learnt.Items)
        {
            clause = ClauseArena.NewPlace(old, clause);
        }

        for (int i = 0; i < _trailCount; i++)
        {
            ref int reason = ref _reasons[_trail[i] >> 1];
            reason = reason == NoClause ? NoClause : ClauseArena.NewPlace(old, reason);
        }

        for (int literal = 0; literal < 2 * VariableCount; literal++)
        {
            ref WatchList list = ref _watches[literal];
            for (int i = 0; i < list.Count; i++)
            {
                Watch watch = list.Items[i];
                list.Items[i] = watch with
                {
                    Clause = watch.Clause < 0 ? ~ClauseArena.NewPlace(old, ~watch.Clause) : ClauseArena.NewPlace(old, watch.Clause),
                };
            }
        }
    }
}
