namespace FeasibilityEngine.Exploration.Sets.Choosing;

/// <summary>What a search for the cheapest set knows.</summary>
/// <param name="Lower">Proven: no minimal set that is asked for costs less.</param>
/// <param name="Best">The cheapest minimal set found so far; null before the first.</param>
internal sealed record CostBounds(decimal Lower, ComponentSet? Best);
