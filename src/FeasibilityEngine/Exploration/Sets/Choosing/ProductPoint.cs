namespace FeasibilityEngine.Exploration.Sets.Choosing;

/// <summary>A choice for some of the components: one more than the point before it.</summary>
/// <param name="Costs">What it costs each party.</param>
/// <param name="Size">How many concessions it has.</param>
/// <param name="Rank">Its place among those that it was found with.</param>
/// <param name="Before">What is chosen for the components before; null for none.</param>
/// <param name="Component">The component.</param>
/// <param name="Set">What is chosen for it; null where <paramref name="Before"/> is.</param>
internal sealed record ProductPoint(decimal[] Costs, int Size, long Rank, ProductPoint? Before, int Component, ComponentSet? Set) : ICostPoint
{
    /// <summary>What is paid in all.</summary>
    public decimal Total => Costs.Sum();

    /// <summary>What the party pays that pays most.</summary>
    public decimal Largest => Costs.Length == 0 ? 0 : Costs.Max();

    /// <summary>What is chosen, component by component.</summary>
    public ComponentSet[] Sets()
    {
        var sets = new ComponentSet[Component + 1];
        for (var point = this; point.Before is not null; point = point.Before)
        {
            sets[point.Component] = point.Set!;
        }

        return sets;
    }
}
