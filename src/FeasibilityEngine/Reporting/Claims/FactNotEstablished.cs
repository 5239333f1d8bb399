namespace FeasibilityEngine.Reporting.Claims;

/// <summary>No event up to the day, no assumed development and no rule makes the fact hold.</summary>
/// <param name="Fact">The fact, with its key where it has one.</param>
internal sealed record FactNotEstablished(string Fact) : Claim;
