namespace FeasibilityEngine.Reporting.Claims;

/// <summary>It is so neither with any further developments assumed nor on any later day on which the scenario dates something.</summary>
/// <param name="Claim">What is not so.</param>
internal sealed record NothingBrings(Claim Claim) : Claim;
