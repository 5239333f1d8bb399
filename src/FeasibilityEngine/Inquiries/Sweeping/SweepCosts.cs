namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>What the cheapest set of each variant costs.</summary>
/// <param name="Variants">How many variants have a set.</param>
/// <param name="Minimum">The least of the costs.</param>
/// <param name="Median">The one in the middle; the mean of two where two are in the middle.</param>
/// <param name="Maximum">The greatest of the costs.</param>
public sealed record SweepCosts(long Variants, decimal Minimum, decimal Median, decimal Maximum)
{
    // The costs in rising order, each with how often it occurs.
    internal static SweepCosts? Of(SortedDictionary<decimal, long> costs)
    {
        var variants = costs.Values.Sum();
        return variants == 0 ? null : new SweepCosts(variants, costs.Keys.First(), (At((variants - 1) / 2) + At(variants / 2)) / 2, costs.Keys.Last());

        decimal At(long place)
        {
            foreach (var (cost, times) in costs)
            {
                if (place < times)
                {
                    return cost;
                }

                place -= times;
            }

            throw new ArgumentOutOfRangeException(nameof(place));
        }
    }
}
