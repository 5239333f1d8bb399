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
            var partyOf = components[component].Ladders.Select(l => partyIndexes[sets.Chains[l].Ladder.Party.Id]).ToList();
            var own = sets.Choices[component].Front(partyOf, parties.Count, PointLimit, budget);
            if (own is null || (long)own.Count * front.Count > (long)PointLimit * PointLimit || budget.IsSpent())
            {
                return null;
            }

            // One way to pay moves the front and does not change its shape.
            var merged = own.Count == 1 ? front.ConvertAll(point => Sum(point, own[0])) : Undominated(Sums(front, own), PointLimit);
            if (merged is null)
            {
                return null;
            }

            front = merged;
        }

        return front;
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

    /// <summary>The points that no other undercuts, each once, in ascending order; null where there are more than the limit.</summary>
    public static List<decimal[]>? Undominated(List<decimal[]> points, int pointLimit)
    {
        // In ascending order a point can only be dominated by one that stands before it.
        points.Sort((a, b) => a.AsSpan().SequenceCompareTo(b));
        var front = new List<decimal[]>();
        foreach (var point in points)
        {
            if (!IsDominated(point, front))
            {
                front.Add(point);
                if (front.Count > pointLimit)
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
