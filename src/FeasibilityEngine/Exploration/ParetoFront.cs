using FeasibilityEngine.Grounding;

namespace FeasibilityEngine.Exploration;

/// <summary>
/// The front of costs per party: what no other minimal set undercuts for one party without costing another more.
/// Worked out component by component, since the front of a product lies within the product of the fronts.
/// </summary>
internal static class ParetoFront
{
    // Beyond this many points on the way, the front is not worked out: merging costs the square of their number.
    private const int PointLimit = 4_000;

    /// <summary>The cost vectors on the front, a number for each party in the order given; null where it was not worked out.</summary>
    public static IReadOnlyList<decimal[]>? Of(FactoredSets sets, IReadOnlyList<Component> components, IReadOnlyList<string> parties)
    {
        if (!sets.Exact)
        {
            return null;
        }

        IReadOnlyList<decimal[]> front = [new decimal[parties.Count]];
        for (var component = 0; component < components.Count; component++)
        {
            var own = Undominated(sets.Choices[component].Select(c => CostsOf(c, components[component], sets.Chains, parties)));
            if (own is null || (long)own.Count * front.Count > (long)PointLimit * PointLimit)
            {
                return null;
            }

            var merged = Undominated(front.SelectMany(a => own.Select(b => a.Zip(b, (x, y) => x + y).ToArray())));
            if (merged is null)
            {
                return null;
            }

            front = merged;
        }

        return front;
    }

    /// <summary>What a choice costs each party.</summary>
    public static decimal[] CostsOf(ComponentSet choice, Component component, IReadOnlyList<Chain> chains, IReadOnlyList<string> parties)
    {
        var costs = new decimal[parties.Count];
        for (var i = 0; i < choice.Levels.Length; i++)
        {
            var chain = chains[component.Ladders[i]];
            costs[IndexOf(parties, chain.Ladder)] += chain.CostAt(choice.Levels[i]);
        }

        return costs;
    }

    private static int IndexOf(IReadOnlyList<string> parties, Ladder ladder)
    {
        for (var i = 0; i < parties.Count; i++)
        {
            if (parties[i] == ladder.Party.Id)
            {
                return i;
            }
        }

        throw new InvalidOperationException($"The party of '{ladder.Id}' is not among the parties.");
    }

    private static List<decimal[]>? Undominated(IEnumerable<decimal[]> points)
    {
        // In ascending order a point can only be dominated by one that stands before it.
        var front = new List<decimal[]>();
        foreach (var point in points.Order(Comparer<decimal[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b))))
        {
            if (!front.Exists(other => other.Zip(point).All(pair => pair.First <= pair.Second)))
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
}
