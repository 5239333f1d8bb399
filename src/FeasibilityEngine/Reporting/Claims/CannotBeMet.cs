using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>No possible state exists that the position accepts where it stands, whatever all others give.</summary>
/// <param name="Position">The position, with its rung.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record CannotBeMet(Standing Position, bool WithinReach) : Claim;
