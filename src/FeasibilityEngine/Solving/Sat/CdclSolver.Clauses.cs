namespace FeasibilityEngine.Solving.Sat;

/// <summary>Adding clauses while a trail stands.</summary>
internal sealed partial class CdclSolver
{
    /// <summary>The caller's clauses of two literals and more, as far as they do not hold for good.</summary>
    private readonly IntStack _clauses = new();
    private readonly IntStack _adding = new();

    /// <inheritdoc/>
    public void AddClause(ReadOnlySpan<int> literals)
    {
        foreach (int literal in literals)
        {
            RequireKnown(literal, nameof(literals));
        }

        _lastAnswer = Answer.GaveUp;
        if (_impossible || !Normalise(literals))
        {
            return;
        }

        Span<int> codes = _adding.Items;
        switch (codes.Length)
        {
            case 0:
                _impossible = true;
                return;
            case 1:
                BacktrackTo(0);
                Assign(codes[0], NoClause);
                return;
            default:
                ChooseWatched(codes);
                int clause = _arena.Add(codes, learnt: false, lbd: 0);
                _clauses.Push(clause);
                Attach(clause);
                FitTrailTo(clause, codes[0], codes[1]);
                return;
        }
    }

    /// <summary>Fills <see cref="_adding"/> with the literals that are not false for good, each once. False where the clause holds in any case.</summary>
    private bool Normalise(ReadOnlySpan<int> literals)
    {
        _adding.Clear();
        foreach (int literal in literals)
        {
            _adding.Push(LiteralCode.FromSigned(literal));
        }

        Span<int> sorted = _adding.Items;
        sorted.Sort();
        int kept = 0;
        foreach (int literal in sorted)
        {
            bool isForGood = _values[literal] != 0 && _levels[literal >> 1] == 0;
            if ((isForGood && _values[literal] > 0) || (kept > 0 && sorted[kept - 1] == (literal ^ 1)))
            {
                return false;
            }

            if (!isForGood && (kept == 0 || sorted[kept - 1] != literal))
            {
                sorted[kept++] = literal;
            }
        }

        _adding.Truncate(kept);
        return true;
    }

    /// <summary>Moves to the front the two literals that backtracking frees first: those not false, then those of the highest levels.</summary>
    private void ChooseWatched(Span<int> codes)
    {
        for (int place = 0; place < 2; place++)
        {
            int best = place;
            for (int i = place + 1; i < codes.Length; i++)
            {
                if (FreedAt(codes[i]) > FreedAt(codes[best]))
                {
                    best = i;
                }
            }

            (codes[place], codes[best]) = (codes[best], codes[place]);
        }
    }

    private int FreedAt(int literal) => _values[literal] < 0 ? _levels[literal >> 1] : int.MaxValue;

    /// <summary>
    /// Goes back only as far as the new clause makes necessary: not at all where it leaves a choice or was satisfied in time,
    /// to the level at which it forces its first literal, or to just below the level at which all its literals became false.
    /// </summary>
    private void FitTrailTo(int clause, int first, int second)
    {
        if (_values[second] >= 0)
        {
            return;
        }

        int forcedAt = _levels[second >> 1];
        int firstLevel = _levels[first >> 1];
        if (_values[first] > 0 && firstLevel <= forcedAt)
        {
            return;
        }

        if (_values[first] < 0 && firstLevel == forcedAt)
        {
            BacktrackTo(forcedAt - 1);
            return;
        }

        BacktrackTo(forcedAt);
        Assign(first, clause);
    }

    private void Attach(int clause)
    {
        Span<int> literals = _arena.Literals(clause);
        int name = literals.Length == 2 ? ~clause : clause;
        _watches[literals[0]].Add(new Watch(name, literals[1]));
        _watches[literals[1]].Add(new Watch(name, literals[0]));
    }
}
