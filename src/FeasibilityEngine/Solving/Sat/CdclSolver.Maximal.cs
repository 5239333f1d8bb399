namespace FeasibilityEngine.Solving.Sat;

/// <summary>
/// Literals that are decided before all others, always as true first. Then each of them that is false in a model was forced to be by
/// those that are true, so no further one could be true beside them: every model is maximal as it is found, without a search that
/// grows it (Di Rosa, Giunchiglia, Maratea, "Solving satisfiability problems with preferences", 2010; clingo's domain heuristics).
/// </summary>
internal sealed partial class CdclSolver
{
    /// <summary>The open variables among those decided first; the others are in <see cref="_order"/>.</summary>
    private readonly ActivityHeap _firstOrder = new();
    private bool[] _isFirst = new bool[16];
    private int _firstCount;

    /// <summary>
    /// From now on the literal is tried as true before all variables that were not named so. Where clauses that are added between
    /// calls hold such literals only as they were named here, this stays: for each model there is none in which more of them are
    /// true, those of this model among them. What is assumed comes before. Required state: any. State after: the last answer, its model and its core
    /// are forgotten.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The literal is 0 or names a variable that does not exist.</exception>
    /// <exception cref="ArgumentException">The opposite literal was named before.</exception>
    public void DecideFirst(int literal)
    {
        RequireKnown(literal, nameof(literal));
        int code = LiteralCode.FromSigned(literal);
        int x = code >> 1;
        if (_isFirst[x])
        {
            if (_phases[x] != (code & 1))
            {
                throw new ArgumentException("A variable cannot be tried as true and as false first.", nameof(literal));
            }

            return;
        }

        _lastAnswer = Answer.GaveUp;
        BacktrackTo(0);
        while (_firstOrder.VariableCount < VariableCount)
        {
            _firstOrder.AddVariableOutside();
        }

        _isFirst[x] = true;
        _firstCount++;
        _phases[x] = (byte)(code & 1);
        _order.Remove(x);
        _firstOrder.Insert(x);
    }

    private void Bump(int x)
    {
        if (_isFirst[x])
        {
            _firstOrder.Bump(x);
        }
        else
        {
            _order.Bump(x);
        }
    }

    /// <summary>The most active open literal of those to be decided first; -1 where none is open.</summary>
    private int NextOfFirst()
    {
        while (!_firstOrder.IsEmpty)
        {
            int x = _firstOrder.RemoveMostActive();
            if (_values[x << 1] == 0)
            {
                return (x << 1) | _phases[x];
            }
        }

        return -1;
    }
}
