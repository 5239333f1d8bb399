using FeasibilityEngine.Exploration.Compiling;

namespace FeasibilityEngine.Exploration.Sets.Choosing;

/// <summary>
/// The Pareto front of a product of sets, with a set for each point. Worked out component by component, since the front of a product
/// lies within the product of the fronts.
/// </summary>
internal static class ProductFront
{
    // More sums than this take too much memory at a time.
    private const long MostSums = 4_000_000;

    /// <summary>The points, in ascending order of their costs; null where there are more than the limit on the way, or the budget ran out.</summary>
    /// <param name="sets">The product.</param>
    /// <param name="components">Its components.</param>
    /// <param name="parties">The parties, in the order of the costs.</param>
    /// <param name="most">What each party may pay at the most; null for no bounds.</param>
    /// <param name="pointLimit">How many points to keep at a time; sums are made of as many as its square.</param>
    /// <param name="anySet">True where any set that costs so much will do, and not just the first.</param>
    /// <param name="budget">Looked at on the way.</param>
    public static List<ProductPoint>? Of(
        FactoredSets sets,
        IReadOnlyList<Component> components,
        IReadOnlyList<string> parties,
        decimal[]? most,
        int pointLimit,
        bool anySet,
        SearchBudget budget)
    {
        var indexes = parties.Select((party, i) => (party, i)).ToDictionary(p => p.party, p => p.i, StringComparer.Ordinal);
        var fronts = new List<List<FrontSet>>();
        for (var component = 0; component < components.Count; component++)
        {
            var partyOf = components[component].Ladders.Select(l => indexes[sets.Chains[l].Ladder.Party.Id]).ToList();
            if (budget.IsSpent() || sets.Choices[component].Front(partyOf, parties.Count, most, pointLimit, anySet, budget) is not { } own)
            {
                return null;
            }

            fronts.Add(own);
        }

        var least = most is null ? null : LeastFrom(fronts, parties.Count);
        List<ProductPoint> front = [new ProductPoint(new decimal[parties.Count], 0, 0, null, -1, null)];
        for (var component = 0; component < fronts.Count; component++)
        {
            if (budget.IsSpent() || Merge(front, fronts[component], component, least?[component + 1], most, pointLimit, budget) is not { } merged)
            {
                return null;
            }

            front = merged;
        }

        return front;
    }

    private static List<ProductPoint>? Merge(
        List<ProductPoint> front, List<FrontSet> own, int component, decimal[]? least, decimal[]? most, int pointLimit, SearchBudget budget)
    {
        if ((long)own.Count * front.Count > Math.Min((long)pointLimit * pointLimit, MostSums))
        {
            return null;
        }

        var sums = new List<ProductPoint>(front.Count * own.Count);
        foreach (var point in front)
        {
            foreach (var other in own)
            {
                if (Sum(point.Costs, other.Costs, least, most) is { } costs)
                {
                    sums.Add(new ProductPoint(costs, point.Size + other.Set.Size, sums.Count, point, component, other.Set));
                }
            }
        }

        // One way to pay moves the front and does not change its shape.
        return own.Count == 1 ? sums : ParetoFront.Undominated(sums, Ties, pointLimit, budget);

        static int Ties(ProductPoint a, ProductPoint b) => a.Size != b.Size ? a.Size.CompareTo(b.Size) : a.Rank.CompareTo(b.Rank);
    }

    /// <summary>The sum; null where it is beyond what may be paid, once the least of the components that follow is added.</summary>
    private static decimal[]? Sum(decimal[] first, decimal[] second, decimal[]? least, decimal[]? most)
    {
        var sum = new decimal[first.Length];
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] = first[i] + second[i];
            if (most is not null && sum[i] + least![i] > most[i])
            {
                return null;
            }
        }

        return sum;
    }

    /// <summary>For each component, and behind the last, what each party pays at the least from there on.</summary>
    private static decimal[][] LeastFrom(List<List<FrontSet>> fronts, int parties)
    {
        var least = new decimal[fronts.Count + 1][];
        least[^1] = new decimal[parties];
        for (var component = fronts.Count - 1; component >= 0; component--)
        {
            least[component] = [.. Enumerable.Range(0, parties)
                .Select(party => least[component + 1][party] + fronts[component].Select(point => point.Costs[party]).DefaultIfEmpty().Min())];
        }

        return least;
    }
}
