namespace FeasibilityEngine.Reporting.Claims;

/// <summary>It is so in another of the analyses that the report is about.</summary>
internal sealed record Elsewhere(Place Place, Claim Claim) : Claim;
