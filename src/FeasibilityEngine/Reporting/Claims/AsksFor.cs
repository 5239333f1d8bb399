using FeasibilityEngine.Findings;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The rung of the position asks for this.</summary>
/// <param name="Member">The position, with its rung.</param>
/// <param name="Condition">What it asks for.</param>
internal sealed record AsksFor(Standing Member, Condition Condition) : Claim;
