using FeasibilityEngine.Exploration.Conflicts;

namespace FeasibilityEngine.Exploration.Sets.Choosing;

/// <summary>Within which range one cost leaves the cheapest set a cheapest one.</summary>
/// <param name="At">The rung whose cost it is.</param>
/// <param name="IsPaid">Whether the cheapest set pays it.</param>
/// <param name="From">The lower end.</param>
/// <param name="To">The upper end; null for none.</param>
internal sealed record FoundCostRange(Member At, bool IsPaid, decimal From, decimal? To);
