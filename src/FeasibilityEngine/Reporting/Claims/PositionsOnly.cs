using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>All of them are positions, none is an act, and there are two or more.</summary>
/// <param name="Members">Positions, each with its rung.</param>
internal sealed record PositionsOnly(ValueList<Standing> Members) : Claim;
