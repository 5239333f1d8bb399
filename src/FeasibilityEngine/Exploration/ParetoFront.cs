namespace FeasibilityEngine.Exploration;

/// <summary>
/// The front of costs per party: what no other minimal set undercuts for one party without costing another more.
/// Worked out component by component, since the front of a product lies within the product of the fronts.
/// </summary>
internal static class ParetoFront
{
    // Beyond this many points on the way, the front is not worked out: merging costs the square of their number.
    private const int PointLimit = 1_000;

    /// <summary>The cost vectors on the front, a number for each party in the order given; null where it was not worked out.</summary>
    public static IReadOnlyList<decimal[]>? Of(
        FactoredSets sets, IReadOnlyList<Component> components, IReadOnlyList<string> parties, SearchBudget budget)
    {
        if (!sets.Exact)
        {
            return null;
        }

        var partyIndexes = parties.Select((party, i) => (party, i)).ToDictionary(p => p.party, p => p.i, StringComparer.Ordinal);
        List<decimal[]> front = [new decimal[parties.Count]];
        for (var component = 0; component < components.Count; component++)
        {
            var own = Undominated([.. sets.Choices[component].Select(c => CostsOf(c, components[component], sets.Chains, partyIndexes))], budget);
            if (own is null || (long)own.Count * front.Count > (long)PointLimit * PointLimit || budget.IsSpent())
            {
                return null;
            }

            // One way to pay moves the front and does not change its shape.
            var merged = own.Count == 1 ? front.ConvertAll(point => Sum(point, own[0])) : Undominated(Sums(front, own), budget);
            if (merged is null)
            {
                return null;
            }

            front = merged;
        }

        return front;
    }

    private static decimal[] CostsOf(
        ComponentSet choice, Component component, IReadOnlyList<Chain> chains, Dictionary<string, int> parties)
    {
        var costs = new decimal[parties.Count];
        for (var i = 0; i < choice.Levels.Length; i++)
        {
            var chain = chains[component.Ladders[i]];
            costs[parties[chain.Ladder.Party.Id]] += chain.CostAt(choice.Levels[i]);
        }

        return costs;
    }

    private static decimal[] Sum(decimal[] first, decimal[] second)
    {
        var sum = new decimal[first.Length];
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] = first[i] + second[i];
        }

        return sum;
    }

    private static List<decimal[]> Sums(List<decimal[]> front, List<decimal[]> own)
    {
        var sums = new List<decimal[]>(front.Count * own.Count);
        foreach (var point in front)
        {
            foreach (var other in own)
            {
                sums.Add(Sum(point, other));
            }
        }

        return sums;
    }

    private static List<decimal[]>? Undominated(List<decimal[]> points, SearchBudget budget)
    {
        // In ascending order a point can only be dominated by one that stands before it.
        points.Sort((a, b) => a.AsSpan().SequenceCompareTo(b));
        var front = new List<decimal[]>();
        foreach (var point in points)
        {
            if (budget.IsSpent())
            {
                return null;
            }

            if (!IsDominated(point, front))
            {
                front.Add(point);
                if (front.Count > PointLimit)
                {
                    return null;
                }
            }
        }

        return front;
    }

    private static bool IsDominated(decimal[] point, List<decimal[]> front)
    {
        // The latest are the likeliest to undercut it.
        for (var other = front.Count - 1; other >= 0; other--)
        {
            var i = 0;
            while (i < point.Length && front[other][i] <= point[i])
            {
                i++;
            }

            if (i == point.Length)
            {
                return true;
            }
        }

        return false;
    }
}
