using FeasibilityEngine.Solving.Diagrams;

namespace FeasibilityEngine.Exploration;

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
        var below = Below(family, concessions, chains, without: -1);
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

        // A chain that the cheapest set leaves alone costs nothing more to leave alone; only the others need a look of their own.
        for (var chain = 0; chain < chains.Count; chain++)
        {
            var conceding = least[chain].Min();
            least[chain][0] = conceding == below[family.Root] ? Below(family, concessions, chains, without: chain)[family.Root] : below[family.Root];
        }

        return least;
    }

    /// <summary>The least cost below each node, of the sets that leave a chain alone.</summary>
    private static decimal?[] Below(SetFamily family, (int Chain, int Level)[] concessions, IReadOnlyList<Chain> chains, int without)
    {
        var nodes = family.Nodes;
        var below = new decimal?[nodes.Length];
        below[SetFamilies.Empty] = 0;
        for (var node = 2; node < nodes.Length; node++)
        {
            var (element, low, high) = nodes[node];
            var (chain, level) = concessions[element];
            below[node] = chain == without || below[high] is not { } rest ? below[low] : Lesser(below[low], rest + chains[chain].CostAt(level));
        }

        return below;
    }

    private static decimal? Lesser(decimal? first, decimal? second) =>
        first is null ? second : second is null ? first : Math.Min(first.Value, second.Value);
}
