using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Another minimal set costs every party at most as much and one of them less.</summary>
/// <param name="Set">The set.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record Dominated(ConcessionSet Set, bool WithinReach) : Claim;
