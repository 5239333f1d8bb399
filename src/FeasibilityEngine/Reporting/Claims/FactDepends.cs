namespace FeasibilityEngine.Reporting.Claims;

/// <summary>No event up to the day and no assumed development makes the fact hold; rules derive it from what is agreed, directly or through other facts.</summary>
/// <param name="Fact">The fact.</param>
internal sealed record FactDepends(string Fact) : Claim;
