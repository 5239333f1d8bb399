namespace FeasibilityEngine.Exploration.Sets.Choosing;

/// <summary>What it costs to stand at a level: what a search for the cheapest adds up, or what a cap bounds.</summary>
internal interface ILevelCosts
{
    /// <summary>Zero or more; zero at level 0.</summary>
    decimal At(int chain, int level);
}
