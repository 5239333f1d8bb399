namespace FeasibilityEngine.Solving.Sat;

/// <summary>What follows from a single literal by unit propagation, without a search (failed literals: Freeman 1995).</summary>
internal sealed partial class CdclSolver
{
    /// <summary>
    /// Collects literals that are true wherever the given one is, as far as unit propagation tells; none where it holds for good.
    /// False where it cannot be true, as far as unit propagation tells: with not (a), (a or b) and a question about not b, for example.
    /// Required state: any. State after: the last answer, its model and its core are forgotten; what the search tries first is not.
    /// </summary>
    /// <param name="literal">The literal to suppose.</param>
    /// <param name="implied">Emptied, and filled with what follows.</param>
    /// <exception cref="ArgumentOutOfRangeException">The literal is 0 or names a variable that does not exist.</exception>
    public bool TryImply(int literal, List<int> implied)
    {
        RequireKnown(literal, nameof(literal));
        implied.Clear();
        _lastAnswer = Answer.GaveUp;
        BacktrackTo(0);
        if (_impossible || Propagate() != NoClause)
        {
            _impossible = true;
            return false;
        }

        int code = LiteralCode.FromSigned(literal);
        if (_values[code] != 0)
        {
            return _values[code] > 0;
        }

        OpenLevel(code);
        int start = _trailCount;
        Assign(code, NoClause);
        bool holds = Propagate() == NoClause;

        // Not by going back as a search does: what was only supposed here is no guess that the next search should begin with.
        for (int i = start; i < _trailCount; i++)
        {
            int assigned = _trail[i];
            if (holds && i > start)
            {
                implied.Add(LiteralCode.ToSigned(assigned));
            }

            _values[assigned] = 0;
            _values[assigned ^ 1] = 0;
        }

        _trailCount = start;
        _propagated = start;
        _levelStarts.Clear();
        _levelLiterals.Clear();
        return holds;
    }
}
