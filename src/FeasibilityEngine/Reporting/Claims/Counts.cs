using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The position or priced act counts for the question at the day, and stands there.</summary>
/// <param name="Member">The position or act, with its party and rung.</param>
/// <param name="Kind">The kind of the position; null for a priced act.</param>
internal sealed record Counts(Standing Member, PositionKind? Kind) : Claim;
