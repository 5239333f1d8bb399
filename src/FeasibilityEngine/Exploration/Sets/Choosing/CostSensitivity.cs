using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Exploration.Conflicts;

namespace FeasibilityEngine.Exploration.Sets.Choosing;

/// <summary>
/// How far each cost can move, the others unchanged, before the cheapest set is no longer a cheapest one. Which sets are minimal does
/// not depend on costs, and a set is a cheapest one if its choice is so in every component: so a cost is compared only within its
/// component, on the sets that pay it and those that do not. Linear in the size of the factored sets, once for each position that the cheapest set concedes.
/// </summary>
internal static class CostSensitivity
{
    /// <summary>
    /// A range for each rung below the stated one that some minimal set stands at, in the order of the ladders; none where the sets are
    /// not proven to be whole, or there are none.
    /// </summary>
    public static IReadOnlyList<FoundCostRange> Of(FactoredSets sets, IReadOnlyList<Component> components)
    {
        if (!sets.IsProven || sets.Count.IsZero)
        {
            return [];
        }

        var ranges = new List<(int Ladder, FoundCostRange Range)>();
        for (var component = 0; component < components.Count; component++)
        {
            var cheapest = sets.Choices[component].Ranked(0)!;
            var least = sets.Choices[component].LeastCosts();
            var ladders = components[component].Ladders;
            for (var i = 0; i < ladders.Count; i++)
            {
                var chain = sets.Chains[ladders[i]];
                ranges.AddRange(OfLadder(cheapest, least[i], i, chain).Select(range => (ladders[i], range)));
            }
        }

        return [.. ranges.OrderBy(r => r.Ladder).Select(r => r.Range)];
    }

    private static IEnumerable<FoundCostRange> OfLadder(ComponentSet cheapest, decimal?[] least, int index, Chain chain)
    {
        for (var level = 1; level < least.Length; level++)
        {
            if (least[level] is not { } with)
            {
                continue;
            }

            var cost = chain.CostAt(level);
            if (cheapest.Levels[index] == level)
            {
                // The set and its rivals that pay the cost too rise together; those that do not pay it bound the rise.
                var without = Enumerable.Range(0, least.Length).Where(other => other != level).Min(other => least[other]);
                yield return new FoundCostRange(new Member(chain, level), IsPaid: true, 0, without is { } rival ? cost + (rival - cheapest.Cost) : null);
            }
            else
            {
                yield return new FoundCostRange(new Member(chain, level), IsPaid: false, Math.Max(0, cost - (with - cheapest.Cost)), null);
            }
        }
    }
}
