namespace FeasibilityEngine.Foundations;

/// <summary>
/// Groups the nodes of a graph that can all reach each other (Tarjan, "Depth-first search and linear graph algorithms", 1972), without
/// recursion, so that long chains cannot exhaust the stack. Linear.
/// </summary>
internal static class StronglyConnected
{
    /// <summary>The groups, each after those that its nodes lead to; every node is in one.</summary>
    /// <param name="next">For each node, the nodes that it leads to.</param>
    public static List<List<int>> Groups(IReadOnlyList<int>[] next)
    {
        var order = new int[next.Length];
        var low = new int[next.Length];
        var open = new bool[next.Length];
        var pending = new Stack<int>();
        var groups = new List<List<int>>();
        var counter = 0;
        var work = new Stack<(int Node, int Edge)>();
        for (var root = 0; root < next.Length; root++)
        {
            if (order[root] != 0)
            {
                continue;
            }

            work.Push((root, 0));
            while (work.TryPop(out var frame))
            {
                var (node, edge) = frame;
                if (edge == 0)
                {
                    order[node] = low[node] = ++counter;
                    pending.Push(node);
                    open[node] = true;
                }
                else if (open[next[node][edge - 1]])
                {
                    low[node] = Math.Min(low[node], low[next[node][edge - 1]]);
                }

                if (edge < next[node].Count)
                {
                    work.Push((node, edge + 1));
                    if (order[next[node][edge]] == 0)
                    {
                        work.Push((next[node][edge], 0));
                    }

                    continue;
                }

                if (low[node] == order[node])
                {
                    var group = new List<int>();
                    int member;
                    do
                    {
                        member = pending.Pop();
                        open[member] = false;
                        group.Add(member);
                    }
                    while (member != node);
                    groups.Add(group);
                }
            }
        }

        return groups;
    }
}
