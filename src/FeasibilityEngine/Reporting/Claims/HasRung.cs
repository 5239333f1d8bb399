namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The scenario gives the position a rung of that name, or not.</summary>
/// <param name="Position">The position.</param>
/// <param name="RungId">The rung.</param>
/// <param name="Has">Which of both.</param>
internal sealed record HasRung(string Position, string RungId, bool Has) : Claim;
