using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The concessions open the path, and none of them can be left out or weakened by a rung.</summary>
/// <param name="Set">The set.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record MinimalSet(ConcessionSet Set, bool WithinReach) : Claim;
