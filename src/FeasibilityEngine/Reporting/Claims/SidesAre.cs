using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The members belong to so many parties.</summary>
/// <param name="Members">Positions and priced acts, each with its rung.</param>
/// <param name="Number">How many.</param>
internal sealed record SidesAre(ValueList<Standing> Members, int Number) : Claim;
