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

    // One array of nodes rather than one for each part: a node is looked at as a whole, and is then one look at memory.
    private Node[] _nodes = Leaves();
    private int[] _buckets = new int[StartSize];

    /// <summary>How many nodes there are, with the two leaves.</summary>
    public int Count { get; private set; } = 2;

    public int Level(int node) => _nodes[node].Level;

    public int Low(int node) => _nodes[node].Low;

    public int High(int node) => _nodes[node].High;

    /// <summary>The node with these parts, made where it is new.</summary>
    /// <exception cref="DiagramOutgrownException">There are too many.</exception>
    public int Get(int level, int low, int high)
    {
        // Buckets hold the number of a node; 0 ends a list, since the leaves are in none.
        var bucket = Hash(level, low, high) & (_buckets.Length - 1);
        for (var number = _buckets[bucket]; number != 0;)
        {
            ref var node = ref _nodes[number];
            if (node.Low == low && node.High == high && node.Level == level)
            {
                return number;
            }

            number = node.Next;
        }

        if (Count == effort.Nodes)
        {
            throw new DiagramOutgrownException();
        }

        if (Count == _nodes.Length)
        {
            Grow();
            bucket = Hash(level, low, high) & (_buckets.Length - 1);
        }

        var made = Count++;
        _nodes[made] = new Node(level, low, high, _buckets[bucket]);
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
                isNeeded[_nodes[node].Low] = true;
                isNeeded[_nodes[node].High] = true;
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
                _nodes[kept] = new Node(_nodes[node].Level, renumbered[_nodes[node].Low], renumbered[_nodes[node].High], 0);
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

    private static Node[] Leaves()
    {
        var nodes = new Node[StartSize];
        nodes[0] = nodes[1] = new Node(LeafLevel, 0, 0, 0);
        return nodes;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Hash(int level, int low, int high)
    {
        var hash = ((ulong)(uint)low * 0x9E3779B97F4A7C15) ^ ((ulong)(uint)high * 0xC2B2AE3D27D4EB4F) ^ ((ulong)(uint)level * 0x165667B19E3779F9);
        return (int)(hash >> 32) & int.MaxValue;
    }

    private void Grow()
    {
        var size = _nodes.Length * 2;
        Array.Resize(ref _nodes, size);
        _buckets = new int[size];
        Rehash();
    }

    private void Rehash()
    {
        Array.Clear(_buckets);
        for (var node = 2; node < Count; node++)
        {
            ref var rehashed = ref _nodes[node];
            var bucket = Hash(rehashed.Level, rehashed.Low, rehashed.High) & (_buckets.Length - 1);
            rehashed = rehashed with { Next = _buckets[bucket] };
            _buckets[bucket] = node;
        }
    }

    /// <param name="Level">The variable that is decided.</param>
    /// <param name="Low">Where it is false.</param>
    /// <param name="High">Where it is true.</param>
    /// <param name="Next">The next node of the same bucket; 0 for none.</param>
    private readonly record struct Node(int Level, int Low, int High, int Next);
}
