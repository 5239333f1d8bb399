namespace FeasibilityEngine.Exploration.Sets.Choosing;

/// <summary>A set of one component on its Pareto front.</summary>
/// <param name="Costs">What it costs each party.</param>
/// <param name="Set">Of the sets that cost each party as much, the one that comes first.</param>
internal sealed record FrontSet(decimal[] Costs, ComponentSet Set) : ICostPoint;
