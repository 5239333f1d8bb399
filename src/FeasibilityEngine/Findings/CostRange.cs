namespace FeasibilityEngine.Findings;

/// <summary>
/// Within which range one cost can lie, all others unchanged, so that the cheapest concession set stays a cheapest one. Example: a
/// rung that costs 6 and is in the cheapest set, which costs 17, while the cheapest set without it costs 18: from 0 to 7.
/// </summary>
/// <param name="Of">The rung, or the priced act performed.</param>
/// <param name="Cost">What it costs in the scenario, counted from the stated rung.</param>
/// <param name="IsPaid">True where the cheapest set pays this cost: it can fall as far as one likes. False: it can rise.</param>
/// <param name="From">The least that it may cost, zero or more; with just this, another set costs as little.</param>
/// <param name="To">The most that it may cost; with just this, another set costs as little. Null for no bound.</param>
public sealed record CostRange(Standing Of, decimal Cost, bool IsPaid, decimal From, decimal? To);
