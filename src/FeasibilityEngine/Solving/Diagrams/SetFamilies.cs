namespace FeasibilityEngine.Solving.Diagrams;

/// <summary>
/// Families of sets as zero-suppressed decision diagrams (Minato 1993) that share their nodes: what a set does not hold takes no
/// node, so that millions of small sets fit into some thousand nodes. An element is named by its level.
/// </summary>
/// <remarks>Not safe for use by two threads at once. Deterministic.</remarks>
/// <param name="effort">Bounds the size and the work.</param>
internal sealed class SetFamilies(DiagramEffort effort)
{
    /// <summary>The family without any set.</summary>
    public const int None = 0;

    /// <summary>The family of the empty set alone.</summary>
    public const int Empty = 1;

    private const int DifferenceOperation = 1;

    private readonly NodeTable _nodes = new(effort);
    private readonly ResultCache _results = new();

    /// <summary>The first element that some set of the family holds; <see cref="NodeTable.LeafLevel"/> for a leaf.</summary>
    public int Level(int family) => _nodes.Level(family);

    /// <summary>The sets of the family without that element.</summary>
    public int Without(int family) => _nodes.Low(family);

    /// <summary>The sets of the family with that element, which is taken out of them.</summary>
    public int With(int family) => _nodes.High(family);

    /// <summary>The sets of one family, and those of the other with the element put in. All elements of both come later.</summary>
    public int Join(int level, int without, int with) => with == None ? without : _nodes.Get(level, without, with);

    /// <summary>The sets of the first family that are not in the second.</summary>
    public int Difference(int first, int second)
    {
        if (first == None || first == second)
        {
            return None;
        }

        if (second == None)
        {
            return first;
        }

        if (_results.TryGet(DifferenceOperation, first, second, out var known))
        {
            return known;
        }

        effort.Step();
        int result;
        var (levelOfFirst, levelOfSecond) = (Level(first), Level(second));
        if (levelOfFirst < levelOfSecond)
        {
            result = Join(levelOfFirst, Difference(Without(first), second), With(first));
        }
        else if (levelOfSecond < levelOfFirst)
        {
            result = Difference(first, Without(second));
        }
        else
        {
            result = Join(levelOfFirst, Difference(Without(first), Without(second)), Difference(With(first), With(second)));
        }

        _results.Add(DifferenceOperation, first, second, result);
        return result;
    }

    /// <summary>The family by itself, without the others that share its nodes.</summary>
    public SetFamily Extract(int family)
    {
        var numbers = new Dictionary<int, int> { [None] = None, [Empty] = Empty };
        var order = new List<int>();
        var open = new Stack<int>();
        open.Push(family);
        while (open.TryPop(out var next))
        {
            if (next > Empty && numbers.TryAdd(next, 0))
            {
                order.Add(next);
                open.Push(Without(next));
                open.Push(With(next));
            }
        }

        // Children have smaller numbers, so ascending numbers go from the leaves up.
        order.Sort();
        var nodes = new SetFamily.Node[order.Count + 2];
        nodes[None] = nodes[Empty] = new SetFamily.Node(NodeTable.LeafLevel, None, None);
        for (var i = 0; i < order.Count; i++)
        {
            numbers[order[i]] = i + 2;
            nodes[i + 2] = new SetFamily.Node(Level(order[i]), numbers[Without(order[i])], numbers[With(order[i])]);
        }

        return new SetFamily(nodes, numbers[family]);
    }
}
