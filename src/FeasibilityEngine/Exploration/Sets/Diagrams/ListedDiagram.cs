using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Solving.Diagrams;

namespace FeasibilityEngine.Exploration.Sets.Diagrams;

/// <summary>Makes a diagram of sets that were found one by one: those that begin alike share their beginning.</summary>
internal static class ListedDiagram
{
    /// <summary>The sets as a diagram, and the chain and the level that each of its elements stands for.</summary>
    public static (SetFamily Family, (int Chain, int Level)[] Concessions) Of(IReadOnlyList<Chain> chains, IReadOnlyList<ComponentSet> sets)
    {
        var concessions = new List<(int Chain, int Level)>();
        var firstOf = new int[chains.Count];
        for (var chain = 0; chain < chains.Count; chain++)
        {
            firstOf[chain] = concessions.Count - 1;
            concessions.AddRange(Enumerable.Range(1, chains[chain].LastLevel).Select(level => (chain, level)));
        }

        var elements = sets
            .Select(set => Enumerable.Range(0, chains.Count).Where(i => set.Levels[i] > 0).Select(i => firstOf[i] + set.Levels[i]).ToArray())
            .OrderBy(set => set, Comparer<int[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)))
            .ToList();
        var leaf = new SetFamily.Node(NodeTable.LeafLevel, SetFamilies.None, SetFamilies.None);
        List<SetFamily.Node> nodes = [leaf, leaf];
        var root = Make(0, elements.Count, 0);
        return (new SetFamily([.. nodes], root), [.. concessions]);

        // The sets from one to another, which begin with the same elements, without these.
        int Make(int from, int to, int depth)
        {
            // No minimal set is part of another, so a set that is at its end is alone.
            if (from == to)
            {
                return SetFamilies.None;
            }

            if (elements[from].Length == depth)
            {
                return SetFamilies.Empty;
            }

            var below = SetFamilies.None;
            for (var end = to; end > from;)
            {
                var element = elements[end - 1][depth];
                var begin = end - 1;
                while (begin > from && elements[begin - 1][depth] == element)
                {
                    begin--;
                }

                var with = Make(begin, end, depth + 1);
                nodes.Add(new SetFamily.Node(element, below, with));
                below = nodes.Count - 1;
                end = begin;
            }

            return below;
        }
    }
}
