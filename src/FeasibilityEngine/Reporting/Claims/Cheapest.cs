using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>No minimal set costs less.</summary>
/// <param name="Gives">Who gives, and where it stands afterwards.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record Cheapest(ValueList<Standing> Gives, bool WithinReach) : Claim;
