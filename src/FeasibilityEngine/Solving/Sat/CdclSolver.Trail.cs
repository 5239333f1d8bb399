namespace FeasibilityEngine.Solving.Sat;

/// <summary>The trail: what is assigned, in which order, at which level and because of which clause.</summary>
internal sealed partial class CdclSolver
{
    private readonly ActivityHeap _order = new();

    /// <summary>Where each level starts on the trail.</summary>
    private readonly IntStack _levelStarts = new();

    /// <summary>The literal each level was opened for. It stands before the level's start where it held already.</summary>
    private readonly IntStack _levelLiterals = new();

    /// <summary>By literal: 1 true, -1 false, 0 open.</summary>
    private sbyte[] _values = new sbyte[32];

    /// <summary>By variable: valid while it is assigned.</summary>
    private int[] _levels = new int[16];

    /// <summary>By variable: the clause that forced it, or none where it was decided or holds for good.</summary>
    private int[] _reasons = new int[16];

    /// <summary>By variable: the lowest bit of the literal to try first. Starts as preferred, then the last value (phase saving: Pipatsrisawat and Darwiche 2007).</summary>
    private byte[] _phases = new byte[16];
    private bool[] _seen = new bool[16];
    private int[] _trail = new int[16];
    private int _trailCount;

    /// <summary>How much of the trail has been propagated.</summary>
    private int _propagated;
    private WatchList[] _watches = new WatchList[32];

    private int Level => _levelStarts.Count;

    /// <inheritdoc/>
    public int NewVariable(bool preferred = false)
    {
        _lastAnswer = Answer.GaveUp;
        int x = VariableCount;
        if (x == _levels.Length)
        {
            int capacity = checked(x * 2);
            Array.Resize(ref _values, capacity * 2);
            Array.Resize(ref _watches, capacity * 2);
            Array.Resize(ref _levels, capacity);
            Array.Resize(ref _reasons, capacity);
            Array.Resize(ref _phases, capacity);
            Array.Resize(ref _seen, capacity);
            Array.Resize(ref _isFirst, capacity);
            Array.Resize(ref _trail, capacity);
        }

        _reasons[x] = NoClause;
        _phases[x] = preferred ? (byte)0 : (byte)1;
        _order.AddVariable();
        return ++VariableCount;
    }

    private void OpenLevel(int literal)
    {
        Work++;
        _levelStarts.Push(_trailCount);
        _levelLiterals.Push(literal);
    }

    private void Assign(int literal, int reason)
    {
        _values[literal] = 1;
        _values[literal ^ 1] = -1;
        int x = literal >> 1;
        _levels[x] = _levelStarts.Count;
        _reasons[x] = reason;
        _trail[_trailCount++] = literal;
    }

    private void BacktrackTo(int level)
    {
        if (Level <= level)
        {
            return;
        }

        int start = _levelStarts[level];
        for (int i = _trailCount - 1; i >= start; i--)
        {
            int literal = _trail[i];
            int x = literal >> 1;
            _values[literal] = 0;
            _values[literal ^ 1] = 0;
            if (_isFirst[x])
            {
                _firstOrder.Insert(x);
                continue;
            }

            _phases[x] = (byte)(literal & 1);
            _order.Insert(x);
        }

        _trailCount = start;

        // A level is opened only once all before it is propagated, so what stays has been.
        _propagated = start;
        _levelStarts.Truncate(level);
        _levelLiterals.Truncate(level);
    }
}
