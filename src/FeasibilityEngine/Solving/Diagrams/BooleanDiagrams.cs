namespace FeasibilityEngine.Solving.Diagrams;

/// <summary>
/// Reduced ordered binary decision diagrams (Bryant 1986) that share their nodes: two functions are equal exactly where their
/// diagrams are the same node. A variable is named by its level; smaller levels are decided first.
/// </summary>
/// <remarks>Not safe for use by two threads at once. Deterministic.</remarks>
/// <param name="effort">Bounds the size and the work.</param>
internal sealed class BooleanDiagrams(DiagramEffort effort)
{
    /// <summary>The function that holds nowhere.</summary>
    public const int False = 0;

    /// <summary>The function that holds everywhere.</summary>
    public const int True = 1;

    private const int AndOperation = 1;
    private const int OrOperation = 2;
    private const int NotOperation = 3;
    private const int FirstQuantification = 4;

    private readonly NodeTable _nodes = new(effort);
    private readonly ResultCache _results = new();
    private bool[] _quantified = [];
    private int _lastQuantified = -1;
    private int _quantification = FirstQuantification;
    private int _collectAt = 1 << 16;

    /// <summary>How many nodes are stored, with those that are no longer needed.</summary>
    public int Count => _nodes.Count;

    /// <summary>The level of the variable that the function looks at first; <see cref="NodeTable.LeafLevel"/> for a constant.</summary>
    public int Level(int f) => _nodes.Level(f);

    /// <summary>What is left of the function where that variable is false.</summary>
    public int Low(int f) => _nodes.Low(f);

    /// <summary>What is left of the function where that variable is true.</summary>
    public int High(int f) => _nodes.High(f);

    /// <summary>The function that holds where the variable is true.</summary>
    public int Variable(int level) => _nodes.Get(level, False, True);

    /// <summary>The function that holds where the other does not.</summary>
    public int Not(int f)
    {
        if (f <= True)
        {
            return 1 - f;
        }

        if (_results.TryGet(NotOperation, f, f, out var known))
        {
            return known;
        }

        effort.Step();
        var result = _nodes.Get(Level(f), Not(Low(f)), Not(High(f)));
        _results.Add(NotOperation, f, f, result);
        return result;
    }

    /// <summary>Holds where both do.</summary>
    public int And(int f, int g)
    {
        if (f == g || g == True)
        {
            return f;
        }

        if (f == False || g == False)
        {
            return False;
        }

        if (f == True)
        {
            return g;
        }

        if (f > g)
        {
            (f, g) = (g, f);
        }

        if (_results.TryGet(AndOperation, f, g, out var known))
        {
            return known;
        }

        effort.Step();
        var level = Math.Min(Level(f), Level(g));
        var low = And(LowAt(f, level), LowAt(g, level));
        var high = And(HighAt(f, level), HighAt(g, level));
        var result = low == high ? low : _nodes.Get(level, low, high);
        _results.Add(AndOperation, f, g, result);
        return result;
    }

    /// <summary>Holds where one of them does.</summary>
    public int Or(int f, int g)
    {
        if (f == g || g == False)
        {
            return f;
        }

        if (f == True || g == True)
        {
            return True;
        }

        if (f == False)
        {
            return g;
        }

        if (f > g)
        {
            (f, g) = (g, f);
        }

        if (_results.TryGet(OrOperation, f, g, out var known))
        {
            return known;
        }

        effort.Step();
        var level = Math.Min(Level(f), Level(g));
        var low = Or(LowAt(f, level), LowAt(g, level));
        var high = Or(HighAt(f, level), HighAt(g, level));
        var result = low == high ? low : _nodes.Get(level, low, high);
        _results.Add(OrOperation, f, g, result);
        return result;
    }

    /// <summary>
    /// Holds where both can hold for some values of the given variables (the relational product of Burch et al. 1990): they are
    /// quantified away while the two are put together, so that the larger diagram with them is never made.
    /// </summary>
    /// <param name="f">A function.</param>
    /// <param name="g">The other one.</param>
    /// <param name="levels">The variables.</param>
    public int AndExists(int f, int g, ReadOnlySpan<int> levels)
    {
        _lastQuantified = -1;
        Array.Clear(_quantified);
        foreach (var level in levels)
        {
            if (level >= _quantified.Length)
            {
                Array.Resize(ref _quantified, Math.Max(level + 1, _quantified.Length * 2));
            }

            _quantified[level] = true;
            _lastQuantified = Math.Max(_lastQuantified, level);
        }

        _quantification++;
        return AndExists(f, g);
    }

    /// <summary>True where there are so many nodes that <see cref="Tidy"/> is worth its while.</summary>
    public bool IsUntidy => _nodes.Count >= _collectAt;

    /// <summary>Forgets the nodes that are no longer needed, where there are many; the roots are replaced by their new numbers.</summary>
    public void Tidy(Span<int> roots)
    {
        if (!IsUntidy)
        {
            return;
        }

        _nodes.Collect(roots);
        _results.Clear();
        _collectAt = Math.Max(_collectAt, _nodes.Count * 3);
    }

    private int AndExists(int f, int g)
    {
        if (f == False || g == False)
        {
            return False;
        }

        if (f == True && g == True)
        {
            return True;
        }

        if (f > g)
        {
            (f, g) = (g, f);
        }

        var level = Math.Min(Level(f), Level(g));
        if (level > _lastQuantified)
        {
            return And(f, g);
        }

        if (_results.TryGet(_quantification, f, g, out var known))
        {
            return known;
        }

        effort.Step();
        var low = AndExists(LowAt(f, level), LowAt(g, level));
        int result;
        if (_quantified[level])
        {
            result = low == True ? True : Or(low, AndExists(HighAt(f, level), HighAt(g, level)));
        }
        else
        {
            var high = AndExists(HighAt(f, level), HighAt(g, level));
            result = low == high ? low : _nodes.Get(level, low, high);
        }

        _results.Add(_quantification, f, g, result);
        return result;
    }

    private int LowAt(int f, int level) => _nodes.Level(f) == level ? _nodes.Low(f) : f;

    private int HighAt(int f, int level) => _nodes.Level(f) == level ? _nodes.High(f) : f;
}
