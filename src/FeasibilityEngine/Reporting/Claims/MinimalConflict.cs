using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The members cannot stand together where they stand, while without any one of them the others could.</summary>
/// <param name="Members">Positions and priced acts, each with the rung at which it stands.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record MinimalConflict(ValueList<Standing> Members, bool WithinReach) : Claim;
