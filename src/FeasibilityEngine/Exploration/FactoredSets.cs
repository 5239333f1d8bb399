using System.Numerics;

namespace FeasibilityEngine.Exploration;

/// <summary>
/// Concession sets as a product: one choice for each component, which combine freely. So 1,395 choices can stand for
/// 37 million sets, counted exactly and never listed.
/// </summary>
/// <param name="Chains">The chains of every ladder, in the order of the ground scenario.</param>
/// <param name="Choices">For each component its minimal sets, cheapest first; empty where it has none.</param>
/// <param name="Exact">True where every component's list is proven to be whole.</param>
internal sealed record FactoredSets(IReadOnlyList<Chain> Chains, IReadOnlyList<IReadOnlyList<ComponentSet>> Choices, bool Exact)
{
    /// <summary>How many concession sets the product stands for.</summary>
    public BigInteger Count => Choices.Aggregate(BigInteger.One, (product, choices) => product * choices.Count);

    /// <summary>
    /// The cheapest sets, as an index of a choice for each component; equal costs by the number of concessions, then by the choices.
    /// In time proportional to the number of components times <paramref name="top"/>; the product is not expanded.
    /// </summary>
    public IReadOnlyList<int[]> Cheapest(int top)
    {
        if (Choices.Any(c => c.Count == 0))
        {
            return [];
        }

        List<(decimal Cost, int Size, int[] Picks)> best = [(0, 0, [])];
        foreach (var choices in Choices)
        {
            best = Combine(best, choices, top);
        }

        return best.ConvertAll(b => b.Picks);
    }

    private static List<(decimal Cost, int Size, int[] Picks)> Combine(
        List<(decimal Cost, int Size, int[] Picks)> prefixes, IReadOnlyList<ComponentSet> choices, int top)
    {
        var combined = new List<(decimal, int, int[])>();
        var open = new PriorityQueue<(int Prefix, int Choice), (decimal, int, int, int)>();
        for (var prefix = 0; prefix < prefixes.Count; prefix++)
        {
            Offer(prefix, 0);
        }

        while (combined.Count < top && open.TryDequeue(out var pick, out var rank))
        {
            combined.Add((rank.Item1, rank.Item2, [.. prefixes[pick.Prefix].Picks, pick.Choice]));
            if (pick.Choice + 1 < choices.Count)
            {
                Offer(pick.Prefix, pick.Choice + 1);
            }
        }

        return combined;

        void Offer(int prefix, int choice) => open.Enqueue(
            (prefix, choice),
            (prefixes[prefix].Cost + choices[choice].Cost, prefixes[prefix].Size + choices[choice].Size, prefix, choice));
    }
}
