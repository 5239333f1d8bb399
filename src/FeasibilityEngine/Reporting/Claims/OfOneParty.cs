using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>All members belong to the party.</summary>
/// <param name="Members">Positions and priced acts, each with its rung.</param>
/// <param name="Party">The party.</param>
internal sealed record OfOneParty(ValueList<Standing> Members, string Party) : Claim;
