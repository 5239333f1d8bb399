using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Without a concession on any one of them, no concessions on all others open the path.</summary>
/// <param name="Members">Positions and priced acts.</param>
internal sealed record InEverySet(ValueList<string> Members) : Claim;
