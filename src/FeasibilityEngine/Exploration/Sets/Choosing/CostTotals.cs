using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Solving;
using FeasibilityEngine.Solving.Encodings;

namespace FeasibilityEngine.Exploration.Sets.Choosing;

/// <summary>Adds up in the oracle what the levels cost.</summary>
internal static class CostTotals
{
    /// <summary>
    /// The sums, and no state in which they come to more than <paramref name="most"/>, taking for each level the least that it or a
    /// weaker one costs; null where it would take too many clauses.
    /// </summary>
    public static WeightedTotaliser? Write(IOracle oracle, LevelSelectors selectors, ILevelCosts costs, decimal most, int room)
    {
        var ladders = new List<IReadOnlyList<(int, decimal)>>();
        for (var chain = 0; chain < selectors.ChainCount; chain++)
        {
            var last = selectors.LastLevel(chain);
            var steps = new List<(int, decimal)>();
            var before = costs.LeastFrom(chain, 0, last);
            for (var level = 1; level <= last; level++)
            {
                var cost = costs.LeastFrom(chain, level, last);
                if (cost > before)
                {
                    steps.Add((-selectors.Of(chain, level - 1), cost));
                    before = cost;
                }
            }

            if (steps.Count > 0)
            {
                ladders.Add(steps);
            }
        }

        return WeightedTotaliser.Write(oracle, ladders, most, room);
    }
}
