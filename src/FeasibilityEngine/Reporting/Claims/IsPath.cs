using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The steps of the set lead to a possible state that all accept, in an order that all accept.</summary>
/// <param name="Set">The set, with its steps.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record IsPath(ConcessionSet Set, bool WithinReach) : Claim;
