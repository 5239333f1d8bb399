using System.Runtime.CompilerServices;

namespace FeasibilityEngine.Solving.Diagrams;

/// <summary>
/// The nodes of diagrams that share their parts: each triple of level, low and high is stored once (hash-consing). Nodes 0 and 1
/// are the leaves, below every level; the children of a node have smaller numbers than the node.
/// </summary>
/// <param name="effort">Bounds how many there are.</param>
internal sealed class NodeTable(DiagramEffort effort)
{
    /// <summary>The level of the leaves: below all others.</summary>
    public const int LeafLevel = int.MaxValue;

    private const int StartSize = 1 << 10;

    private int[] _levels = Leaves();
    private int[] _lows = new int[StartSize];
    private int[] _highs = new int[StartSize];
    private int[] _next = new int[StartSize];
    private int[] _buckets = new int[StartSize];

    /// <summary>How many nodes there are, with the two leaves.</summary>
    public int Count { get; private set; } = 2;

    public int Level(int node) => _levels[node];

    public int Low(int node) => _lows[node];

    public int High(int node) => _highs[node];

    /// <summary>The node with these parts, made where it is new.</summary>
    /// <exception cref="DiagramOutgrownException">There are too many.</exception>
    public int Get(int level, int low, int high)
    {
        // Buckets hold the number of a node; 0 ends a list, since the leaves are in none.
        var bucket = Hash(level, low, high) & (_buckets.Length - 1);
        for (var node = _buckets[bucket]; node != 0; node = _next[node])
        {
            if (_levels[node] == level && _lows[node] == low && _highs[node] == high)
            {
                return node;
            }
        }

        if (Count == effort.Nodes)
        {
            throw new DiagramOutgrownException();
        }

        if (Count == _levels.Length)
        {
            Grow();
            bucket = Hash(level, low, high) & (_buckets.Length - 1);
        }

        var made = Count++;
        _levels[made] = level;
        _lows[made] = low;
        _highs[made] = high;
        _next[made] = _buckets[bucket];
        _buckets[bucket] = made;
        return made;
    }

    /// <summary>Forgets the nodes that no root needs, and numbers the others anew; the roots are replaced by their new numbers.</summary>
    public void Collect(Span<int> roots)
    {
        var isNeeded = new bool[Count];
        foreach (var root in roots)
        {
            isNeeded[root] = true;
        }

        for (var node = Count - 1; node > 1; node--)
        {
            if (isNeeded[node])
            {
                isNeeded[_lows[node]] = true;
                isNeeded[_highs[node]] = true;
            }
        }

        var renumbered = new int[Count];
        renumbered[1] = 1;
        var kept = 2;
        for (var node = 2; node < Count; node++)
        {
            if (isNeeded[node])
            {
                renumbered[node] = kept;
                _levels[kept] = _levels[node];
                _lows[kept] = renumbered[_lows[node]];
                _highs[kept] = renumbered[_highs[node]];
                kept++;
            }
        }

        Count = kept;
        for (var i = 0; i < roots.Length; i++)
        {
            roots[i] = renumbered[roots[i]];
        }

        Rehash();
    }

    private static int[] Leaves()
    {
        var levels = new int[StartSize];
        levels[0] = levels[1] = LeafLevel;
        return levels;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Hash(int level, int low, int high)
    {
        var hash = ((ulong)(uint)low * 0x9E3779B97F4A7C15) ^ ((ulong)(uint)high * 0xC2B2AE3D27D4EB4F) ^ ((ulong)(uint)level * 0x165667B19E3779F9);
        return (int)(hash >> 32) & int.MaxValue;
    }

    private void Grow()
    {
        var size = _levels.Length * 2;
        Array.Resize(ref _levels, size);
        Array.Resize(ref _lows, size);
        Array.Resize(ref _highs, size);
        Array.Resize(ref _next, size);
        _buckets = new int[size];
        Rehash();
    }

    private void Rehash()
    {
        Array.Clear(_buckets);
        for (var node = 2; node < Count; node++)
        {
            var bucket = Hash(_levels[node], _lows[node], _highs[node]) & (_buckets.Length - 1);
            _next[node] = _buckets[bucket];
            _buckets[bucket] = node;
        }
    }
}
