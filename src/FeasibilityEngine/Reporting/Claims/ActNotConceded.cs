using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>One of the members is an act that is not conceded, and were it, the others could stand together.</summary>
/// <param name="Members">Positions and priced acts, each with its rung.</param>
internal sealed record ActNotConceded(ValueList<Standing> Members) : Claim;
