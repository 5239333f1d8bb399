using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>In no minimal set of all rungs is anything conceded on any of them.</summary>
/// <param name="Members">Positions and priced acts.</param>
internal sealed record InNoSet(ValueList<string> Members) : Claim;
