namespace FeasibilityEngine.Exploration.Sets.Choosing;

/// <summary>A best set that is wanted before all others are searched.</summary>
/// <param name="WithinReachOnly">True for one of what is within reach, false for one of all concessions.</param>
/// <param name="Caps">What parties may pay at the most, by their names.</param>
/// <param name="IsMostEven">True for the most even set, false for the cheapest.</param>
internal sealed record WantedSet(bool WithinReachOnly, IReadOnlyDictionary<string, decimal> Caps, bool IsMostEven);
