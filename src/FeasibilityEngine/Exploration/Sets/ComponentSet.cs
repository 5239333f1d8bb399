using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Exploration.Sets.Choosing;

namespace FeasibilityEngine.Exploration.Sets;

/// <summary>One minimal concession set of one component.</summary>
/// <param name="Levels">The level of each of the component's chains.</param>
/// <param name="Cost">What its concessions cost together.</param>
/// <param name="Size">How many concessions it has.</param>
internal sealed record ComponentSet(int[] Levels, decimal Cost, int Size)
{
    /// <summary>The set in which the chains stand at the levels, which are kept, at these costs.</summary>
    public static ComponentSet Of(ILevelCosts costs, int[] levels) => new(levels, costs.Of(levels), levels.Count(level => level > 0));

    /// <summary>The set in which the chains stand at the levels, which are copied.</summary>
    public static ComponentSet Of(IReadOnlyList<Chain> chains, int[] levels)
    {
        var (cost, size) = (0m, 0);
        for (var chain = 0; chain < levels.Length; chain++)
        {
            cost += chains[chain].CostAt(levels[chain]);
            size += levels[chain] > 0 ? 1 : 0;
        }

        return new ComponentSet([.. levels], cost, size);
    }

    /// <summary>True for the same set, found another time.</summary>
    public bool IsSame(ComponentSet other) => Levels.AsSpan().SequenceEqual(other.Levels);

    /// <summary>Cheapest first, then fewest concessions, then the strongest levels of the first chains.</summary>
    public static int Compare(ComponentSet first, ComponentSet second)
    {
        var byCost = first.Cost.CompareTo(second.Cost);
        var order = byCost != 0 ? byCost : first.Size.CompareTo(second.Size);
        return order != 0 ? order : first.Levels.AsSpan().SequenceCompareTo(second.Levels);
    }
}
