using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>No minimal concession set concedes just the rungs of these names.</summary>
/// <param name="Gives">The rungs, as they stand in another analysis.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record IsNoSet(ValueList<Standing> Gives, bool WithinReach) : Claim;
