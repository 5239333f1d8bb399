namespace FeasibilityEngine.Exploration.Sets.Choosing;

/// <summary>What it costs to stand at a level: what a search for the cheapest adds up, or what a cap bounds.</summary>
internal interface ILevelCosts
{
    /// <summary>Zero or more; zero at level 0.</summary>
    decimal At(int chain, int level);
}

/// <summary>Adds up costs.</summary>
internal static class LevelCostsSums
{
    /// <summary>What the levels cost together.</summary>
    public static decimal Of(this ILevelCosts costs, ReadOnlySpan<int> levels)
    {
        var sum = 0m;
        for (var chain = 0; chain < levels.Length; chain++)
        {
            sum += costs.At(chain, levels[chain]);
        }

        return sum;
    }

    /// <summary>
    /// The least that standing at the level or a weaker one costs: costs that never fall along a chain, as a search from below needs
    /// them. Nothing costs less than they say.
    /// </summary>
    public static decimal LeastFrom(this ILevelCosts costs, int chain, int level, int last)
    {
        var least = costs.At(chain, level);
        while (++level <= last)
        {
            least = Math.Min(least, costs.At(chain, level));
        }

        return least;
    }
}
