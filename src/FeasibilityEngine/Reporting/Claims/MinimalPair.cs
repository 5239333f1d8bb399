using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Under these developments the concessions are a minimal set, and under no part of the developments do they, or weaker ones, open the path.</summary>
/// <param name="Developments">The developments.</param>
/// <param name="Set">The set.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record MinimalPair(ValueList<string> Developments, ConcessionSet Set, bool WithinReach) : Claim;
