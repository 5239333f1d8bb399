using FeasibilityEngine.Exploration.Compiling;

namespace FeasibilityEngine.Exploration.Sets.Choosing;

/// <summary>
/// The front of costs per party: what no other minimal set undercuts for one party without costing another more.
/// Worked out component by component, since the front of a product lies within the product of the fronts.
/// </summary>
internal static class ParetoFront
{
    // Beyond this many points on the way, the front is not worked out: merging costs the square of their number.
    private const int PointLimit = 1_000;

    // After how many points to look whether the search has to stop.
    private const int LookAtBudget = 16;

    /// <summary>The cost vectors on the front, a number for each party in the order given; null where it was not worked out.</summary>
    public static IReadOnlyList<decimal[]>? Of(
        FactoredSets sets, IReadOnlyList<Component> components, IReadOnlyList<string> parties, SearchBudget budget)
    {
        if (!sets.IsProven)
        {
            return null;
        }

        return ProductFront.Of(sets, components, parties, most: null, PointLimit, anySet: true, budget)?.ConvertAll(point => point.Costs);
    }

    /// <summary>The points that no other undercuts, each once, in ascending order; null where there are more than the limit, or the budget ran out.</summary>
    /// <param name="points">The points; put into order.</param>
    /// <param name="ties">Which of two points with the same costs comes first, and stays.</param>
    /// <param name="pointLimit">How many points there may be.</param>
    /// <param name="budget">Looked at on the way.</param>
    public static List<T>? Undominated<T>(List<T> points, Comparison<T> ties, int pointLimit, SearchBudget budget)
        where T : ICostPoint
    {
        // In ascending order a point can only be dominated by one that stands before it.
        points.Sort((a, b) => a.Costs.AsSpan().SequenceCompareTo(b.Costs) is not 0 and var order ? order : ties(a, b));
        var front = new List<T>();
        for (var i = 0; i < points.Count; i++)
        {
            if (i % LookAtBudget == LookAtBudget - 1 && budget.IsSpent())
            {
                return null;
            }

            if (!IsDominated(points[i].Costs, front))
            {
                front.Add(points[i]);
                if (front.Count > pointLimit)
                {
                    return null;
                }
            }
        }

        return front;
    }

    /// <summary>Whether one of the points costs no party more. In ascending order, and none of them undercuts another.</summary>
    public static bool IsDominated<T>(ReadOnlySpan<decimal> point, List<T> front)
        where T : ICostPoint
    {
        // The latest are the likeliest to undercut it; of two parties, the last one costs the second party least.
        var until = point.Length <= 2 ? Math.Max(0, front.Count - 1) : 0;
        for (var other = front.Count - 1; other >= until; other--)
        {
            var costs = front[other].Costs;
            var i = 0;
            while (i < point.Length && costs[i] <= point[i])
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
