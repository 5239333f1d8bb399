namespace FeasibilityEngine.Exploration.Sets.Choosing;

/// <summary>What some costs may come to at most, for example those of one party.</summary>
/// <param name="Costs">What is added up.</param>
/// <param name="Most">The most that they may come to.</param>
internal sealed record BurdenCap(ILevelCosts Costs, decimal Most);
