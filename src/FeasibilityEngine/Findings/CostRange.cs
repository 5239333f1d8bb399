namespace FeasibilityEngine.Findings;

/// <summary>
/// Within which range one cost can lie, all others unchanged, so that the cheapest concession set stays a cheapest one. Example: a
/// rung that costs 6 and is in the cheapest set, which costs 17, while the cheapest set without it costs 18: from 0 to 7.
/// </summary>
public sealed record CostRange
{
    internal CostRange()
    {
    }

    /// <summary>The rung, or the priced act performed.</summary>
    public required Standing Of { get; init; }

    /// <summary>What it costs in the scenario, counted from the stated rung.</summary>
    public required decimal Cost { get; init; }

    /// <summary>True where the cheapest set pays this cost: it can fall as far as one likes. False: it can rise.</summary>
    public required bool IsPaid { get; init; }

    /// <summary>The least that it may cost, zero or more; with just this, another set costs as little.</summary>
    public required decimal From { get; init; }

    /// <summary>The most that it may cost; with just this, another set costs as little. Null for no bound.</summary>
    public required decimal? To { get; init; }
}
