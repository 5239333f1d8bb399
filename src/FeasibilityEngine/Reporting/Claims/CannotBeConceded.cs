namespace FeasibilityEngine.Reporting.Claims;

/// <summary>It has no rung below.</summary>
/// <param name="Member">The position.</param>
internal sealed record CannotBeConceded(string Member) : Claim;
