using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Whatever opens the path with the rung opens it with the stronger one too, all others standing where they stand.</summary>
/// <param name="Rung">The rung, or the act performed.</param>
/// <param name="Stronger">The stronger one of the same position, or the act not performed.</param>
internal sealed record DoesAsWell(Standing Rung, Standing Stronger) : Claim;
