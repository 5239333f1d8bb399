using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Where the set is given but for this concession, which is weakened by a rung, these cannot stand together, and are minimal.</summary>
/// <param name="Set">The set.</param>
/// <param name="Withdrawn">The concession.</param>
/// <param name="Conflict">The members, where they stand then.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record Returns(ConcessionSet Set, Standing Withdrawn, ValueList<Standing> Conflict, bool WithinReach) : Claim;
