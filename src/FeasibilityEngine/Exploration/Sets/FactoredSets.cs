using System.Numerics;
using FeasibilityEngine.Exploration.Compiling;

namespace FeasibilityEngine.Exploration.Sets;

/// <summary>
/// Concession sets as a product: one choice for each component, which combine freely. So 1,395 choices can stand for
/// 37 million sets, counted exactly and never listed.
/// </summary>
/// <param name="Chains">The chains of every ladder, in the order of the ground scenario.</param>
/// <param name="Choices">For each component its minimal sets.</param>
internal sealed record FactoredSets(IReadOnlyList<Chain> Chains, IReadOnlyList<IComponentSets> Choices)
{
    /// <summary>True where every component's sets are proven to be all there are.</summary>
    public bool IsProven => Choices.All(c => c.IsComplete);

    /// <summary>How many concession sets the product stands for.</summary>
    public BigInteger Count { get; } = Choices.Aggregate(BigInteger.One, (product, choices) => product * choices.Count);

    /// <summary>
    /// The cheapest sets, as an index of a choice for each component; equal costs by the number of concessions, then by the choices.
    /// In time proportional to the number of components with a choice times <paramref name="top"/>; the product is not expanded.
    /// None where the budget runs out before they are known.
    /// </summary>
    public IReadOnlyList<int[]> Cheapest(int top, SearchBudget budget)
    {
        if (Count.IsZero || budget.IsSpent())
        {
            return [];
        }

        List<Prefix> best = [new Prefix(0, 0, null, 0, 0)];
        for (var component = 0; component < Choices.Count; component++)
        {
            if (!Choices[component].Count.IsOne)
            {
                best = Combine(best, component, top, budget);
                if (best.Count == 0)
                {
                    // The budget ran out before the first.
                    return [];
                }
            }
        }

        return budget.IsSpent() ? [] : best.ConvertAll(Picks);
    }

    /// <summary>The same as a set of each component.</summary>
    /// <inheritdoc cref="Cheapest"/>
    public IReadOnlyList<ComponentSet[]> CheapestSets(int top, SearchBudget budget) =>
        [.. Cheapest(top, budget).Select(picks => picks.Select((pick, component) => Choices[component].Ranked(pick)!).ToArray())];

    /// <summary>The set at a place of some fixed order: each set has one place.</summary>
    /// <param name="place">From 0 to <see cref="Count"/>, exclusive.</param>
    public ComponentSet[] At(BigInteger place)
    {
        var set = new ComponentSet[Choices.Count];
        for (var component = 0; component < set.Length; component++)
        {
            place = BigInteger.DivRem(place, Choices[component].Count, out var own);
            set[component] = Choices[component].At(own);
        }

        return set;
    }

    private List<Prefix> Combine(List<Prefix> prefixes, int component, int top, SearchBudget budget)
    {
        var choices = Choices[component];
        var combined = new List<Prefix>();
        var open = new PriorityQueue<(int Prefix, int Choice), (decimal, int, int, int)>();
        Offer(0, 0);
        while (combined.Count < top && open.TryDequeue(out var pick, out var rank) && !budget.IsSpent())
        {
            combined.Add(new Prefix(rank.Item1, rank.Item2, prefixes[pick.Prefix], component, pick.Choice));
            if (pick.Choice + 1 < choices.Count && combined.Count < top)
            {
                Offer(pick.Prefix, pick.Choice + 1);
            }

            // The next prefix costs no less, so it is offered only when the one before it has been taken.
            if (pick.Choice == 0 && pick.Prefix + 1 < prefixes.Count)
            {
                Offer(pick.Prefix + 1, 0);
            }
        }

        return combined;

        void Offer(int prefix, int choice)
        {
            var chosen = choices.Ranked(choice)!;
            open.Enqueue((prefix, choice), (prefixes[prefix].Cost + chosen.Cost, prefixes[prefix].Size + chosen.Size, prefix, choice));
        }
    }

    private int[] Picks(Prefix best)
    {
        var picks = new int[Choices.Count];
        for (var prefix = best; prefix.Before is not null; prefix = prefix.Before)
        {
            picks[prefix.Component] = prefix.Choice;
        }

        return picks;
    }

    /// <summary>A choice for some of the components: one more than the prefix before it.</summary>
    private sealed record Prefix(decimal Cost, int Size, Prefix? Before, int Component, int Choice);
}
