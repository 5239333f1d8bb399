namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The cheapest minimal set costs so much in total.</summary>
/// <param name="Cost">The sum.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record LowestCost(decimal Cost, bool WithinReach) : Claim;
