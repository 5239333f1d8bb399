using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Exploration.Sets.Hitting;
using FeasibilityEngine.Solving.Diagrams;

namespace FeasibilityEngine.Exploration.Sets.Diagrams;

/// <summary>What the sets of a diagram cost, worked out node by node from the leaves up (dynamic programming).</summary>
internal static class DiagramCosts
{
    /// <inheritdoc cref="IComponentSets.LeastCosts"/>
    /// <param name="family">The sets.</param>
    /// <param name="concessions">The chain and the level that each element stands for.</param>
    /// <param name="chains">The chains.</param>
    public static IReadOnlyList<decimal?[]> Least(SetFamily family, (int Chain, int Level)[] concessions, IReadOnlyList<Chain> chains)
    {
        var nodes = family.Nodes;
        var below = Below(family, concessions, chains);
        var above = new decimal?[nodes.Length];
        above[family.Root] = 0;
        var least = chains.Select(c => new decimal?[c.Rungs.Length]).ToList();
        for (var node = nodes.Length - 1; node > SetFamilies.Empty; node--)
        {
            if (above[node] is not { } until)
            {
                continue;
            }

            var (element, without, with) = nodes[node];
            var (chain, level) = concessions[element];
            var cost = until + chains[chain].CostAt(level);
            above[without] = Lesser(above[without], until);
            above[with] = Lesser(above[with], cost);
            least[chain][level] = Lesser(least[chain][level], below[with] is { } rest ? cost + rest : null);
        }

        var aside = Aside(family, concessions, chains, below, above);
        for (var chain = 0; chain < chains.Count; chain++)
        {
            least[chain][0] = aside[chain];
        }

        return least;
    }

    /// <summary>
    /// For each chain the least cost of the sets that leave it alone. The way to such a set passes by the elements of the chain, or along
    /// those nodes of theirs that are left without. What passes by, passes by all chains between two elements, so it is told of them at once.
    /// </summary>
    private static decimal?[] Aside(
        SetFamily family, (int Chain, int Level)[] concessions, IReadOnlyList<Chain> chains, decimal?[] below, decimal?[] above)
    {
        // The elements of a chain stand next to each other, so the chains have an order, and before each element so many are over.
        var order = new List<int>();
        var (begunAt, overBefore) = (new int[concessions.Length + 1], new int[concessions.Length + 1]);
        for (var element = 0; element <= concessions.Length; element++)
        {
            var chain = element < concessions.Length ? concessions[element].Chain : -1;
            var isOpen = chain >= 0 && order.Count > 0 && order[^1] == chain;
            overBefore[element] = isOpen ? order.Count - 1 : order.Count;
            if (chain >= 0 && !isOpen)
            {
                order.Add(chain);
            }

            begunAt[element] = order.Count;
        }

        var nodes = family.Nodes;
        var passing = new LeastInRanges(order.Count);
        var aside = new decimal?[chains.Count];
        Array.Fill(aside, below[family.Root]);
        foreach (var chain in order)
        {
            aside[chain] = null;
        }

        // Where one is when the elements of a node's chain are left behind.
        var behind = new int[nodes.Length];
        for (var node = 2; node < nodes.Length; node++)
        {
            var without = nodes[node].Without;
            behind[node] = ChainOf(without) == ChainOf(node) ? behind[without] : without;
        }

        Pass(0, 0, family.Root);
        for (var node = nodes.Length - 1; node > SetFamilies.Empty; node--)
        {
            if (above[node] is { } until)
            {
                var (element, without, with) = nodes[node];
                var (chain, level) = concessions[element];
                Pass(begunAt[element], until, without, chain);
                Pass(begunAt[element], until + chains[chain].CostAt(level), with, chain);
            }
        }

        var least = passing.All();
        for (var place = 0; place < order.Count; place++)
        {
            aside[order[place]] = Lesser(aside[order[place]], least[place]);
        }

        return aside;

        int ChainOf(int node) => node > SetFamilies.Empty ? concessions[family.Nodes[node].Level].Chain : -1;

        void Pass(int firstPassed, decimal until, int next, int from = -1)
        {
            if (below[next] is not { } rest)
            {
                return;
            }

            var chain = ChainOf(next);
            passing.Lower(firstPassed, overBefore[chain < 0 ? concessions.Length : family.Nodes[next].Level], until + rest);
            if (chain >= 0 && chain != from && below[behind[next]] is { } alone)
            {
                aside[chain] = Lesser(aside[chain], until + alone);
            }
        }
    }

    /// <summary>The least cost below each node.</summary>
    private static decimal?[] Below(SetFamily family, (int Chain, int Level)[] concessions, IReadOnlyList<Chain> chains)
    {
        var nodes = family.Nodes;
        var below = new decimal?[nodes.Length];
        below[SetFamilies.Empty] = 0;
        for (var node = 2; node < nodes.Length; node++)
        {
            var (element, low, high) = nodes[node];
            var (chain, level) = concessions[element];
            below[node] = Lesser(below[low], below[high] is { } rest ? rest + chains[chain].CostAt(level) : null);
        }

        return below;
    }

    private static decimal? Lesser(decimal? first, decimal? second) =>
        first is null ? second : second is null ? first : Math.Min(first.Value, second.Value);
}
