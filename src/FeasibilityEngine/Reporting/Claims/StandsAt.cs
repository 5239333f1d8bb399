using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The position or priced act counts, belongs to the party, and has the rung.</summary>
/// <param name="Member">The position or act, with its party and rung.</param>
internal sealed record StandsAt(Standing Member) : Claim;
