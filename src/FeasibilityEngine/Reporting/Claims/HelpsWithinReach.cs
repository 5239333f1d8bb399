using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Each of them is conceded on in some minimal set within reach, and only because a rung further up its ladders is out of reach.</summary>
/// <param name="Members">Positions and priced acts.</param>
internal sealed record HelpsWithinReach(ValueList<string> Members) : Claim;
