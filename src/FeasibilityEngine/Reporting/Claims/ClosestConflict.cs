using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>No minimal conflict, at the stated rungs or for a closed scenario at the last ones, holds more of the expected positions than this one.</summary>
/// <param name="Members">The members of this one.</param>
/// <param name="Because">The expected positions.</param>
internal sealed record ClosestConflict(ValueList<Standing> Members, ValueList<string> Because) : Claim;
