using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Each stands at its last rung, and cannot be conceded further.</summary>
/// <param name="Members">Positions and priced acts, each with its rung.</param>
internal sealed record AtLastRungs(ValueList<Standing> Members) : Claim;
