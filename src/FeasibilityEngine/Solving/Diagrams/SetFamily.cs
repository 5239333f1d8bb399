using System.Numerics;

namespace FeasibilityEngine.Solving.Diagrams;

/// <summary>
/// One family of sets, as a diagram of its own. Immutable. What is asked of it takes time in the number of its nodes, not of its sets.
/// </summary>
internal sealed class SetFamily
{
    private readonly Node[] _nodes;
    private BigInteger[]? _counts;

    /// <param name="nodes">The nodes, those below before those above; the first two are the leaves <see cref="SetFamilies.None"/> and <see cref="SetFamilies.Empty"/>.</param>
    /// <param name="root">The node that is the whole family.</param>
    public SetFamily(Node[] nodes, int root)
    {
        _nodes = nodes;
        Root = root;
    }

    /// <summary>The node that is the whole family.</summary>
    public int Root { get; }

    /// <summary>The nodes, those below before those above, the two leaves first.</summary>
    public ReadOnlySpan<Node> Nodes => _nodes;

    /// <summary>How many sets there are.</summary>
    public BigInteger Count => Counts[Root];

    /// <summary>How many sets there are below each node.</summary>
    private BigInteger[] Counts => _counts ??= CountNodes();

    /// <summary>The elements of the set that stands at a place when sets without an element come before those with it.</summary>
    /// <param name="place">From 0 to <see cref="Count"/>, exclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public List<int> At(BigInteger place)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(place);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(place, Count);
        var elements = new List<int>();
        for (var node = Root; node > SetFamilies.Empty;)
        {
            var without = Counts[_nodes[node].Without];
            if (place < without)
            {
                node = _nodes[node].Without;
            }
            else
            {
                place -= without;
                elements.Add(_nodes[node].Level);
                node = _nodes[node].With;
            }
        }

        return elements;
    }

    /// <summary>How many sets hold each element, by level; elements that no set holds are missing.</summary>
    public Dictionary<int, BigInteger> CountsByElement()
    {
        var above = new BigInteger[_nodes.Length];
        above[Root] = BigInteger.One;
        var counts = new Dictionary<int, BigInteger>();
        for (var node = _nodes.Length - 1; node > SetFamilies.Empty; node--)
        {
            var (level, without, with) = _nodes[node];
            above[without] += above[node];
            above[with] += above[node];
            counts[level] = counts.GetValueOrDefault(level) + (above[node] * Counts[with]);
        }

        return counts;
    }

    private BigInteger[] CountNodes()
    {
        var counts = new BigInteger[_nodes.Length];
        counts[SetFamilies.Empty] = BigInteger.One;
        for (var node = 2; node < counts.Length; node++)
        {
            counts[node] = counts[_nodes[node].Without] + counts[_nodes[node].With];
        }

        return counts;
    }

    /// <param name="Level">The element that is decided about.</param>
    /// <param name="Without">The node of the sets without it.</param>
    /// <param name="With">The node of the sets with it.</param>
    internal readonly record struct Node(int Level, int Without, int With);
}
