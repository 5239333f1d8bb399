namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The position does not count for the question at the day.</summary>
/// <param name="Id">The position.</param>
internal sealed record DoesNotCount(string Id) : Claim;
