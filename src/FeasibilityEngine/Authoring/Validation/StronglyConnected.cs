namespace FeasibilityEngine.Authoring.Validation;

/// <summary>Groups the nodes of a graph that can all reach each other. Tarjan (1972), without recursion; linear.</summary>
internal static class StronglyConnected
{
    /// <summary>The number of each node's group. Nodes that are only pointed at belong to no group.</summary>
    public static Dictionary<string, int> Components(IReadOnlyList<string> nodes, Func<string, IEnumerable<string>> next)
    {
        var known = nodes.ToHashSet();
        var index = new Dictionary<string, int>();
        var low = new Dictionary<string, int>();
        var component = new Dictionary<string, int>();
        var open = new Stack<string>();
        var components = 0;
        foreach (var root in nodes.Where(n => !index.ContainsKey(n)))
        {
            var calls = new Stack<(string Node, IEnumerator<string> Targets)>();
            Enter(root, calls);
            while (calls.TryPeek(out var call))
            {
                if (call.Targets.MoveNext())
                {
                    var target = call.Targets.Current;
                    if (!known.Contains(target))
                    {
                        continue;
                    }

                    if (!index.TryGetValue(target, out var seen))
                    {
                        Enter(target, calls);
                    }
                    else if (!component.ContainsKey(target))
                    {
                        low[call.Node] = Math.Min(low[call.Node], seen);
                    }

                    continue;
                }

                calls.Pop();
                if (calls.TryPeek(out var caller))
                {
                    low[caller.Node] = Math.Min(low[caller.Node], low[call.Node]);
                }

                if (low[call.Node] == index[call.Node])
                {
                    string member;
                    do
                    {
                        member = open.Pop();
                        component[member] = components;
                    }
                    while (member != call.Node);
                    components++;
                }
            }
        }

        return component;

        void Enter(string node, Stack<(string Node, IEnumerator<string> Targets)> calls)
        {
            index[node] = low[node] = index.Count;
            open.Push(node);
            calls.Push((node, next(node).GetEnumerator()));
        }
    }
}
