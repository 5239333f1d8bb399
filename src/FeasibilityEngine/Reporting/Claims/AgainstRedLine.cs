using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>One of the members is a red line.</summary>
/// <param name="Members">Positions and priced acts, each with its rung.</param>
internal sealed record AgainstRedLine(ValueList<Standing> Members) : Claim;
