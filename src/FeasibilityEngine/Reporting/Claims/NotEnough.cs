using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>While the position or act stands there, nothing opens the path, whatever all others give.</summary>
/// <param name="Rung">The position or act, with its rung.</param>
internal sealed record NotEnough(Standing Rung) : Claim;
