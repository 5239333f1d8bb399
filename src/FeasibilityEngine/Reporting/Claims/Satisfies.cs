using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>By this step of the path, talks beginning right after it at the latest, what the members ask for turns from unmet to met, and stays met.</summary>
/// <param name="Set">The set, with its steps.</param>
/// <param name="Step">The step, counted from 1.</param>
/// <param name="Members">Positions and priced acts.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record Satisfies(ConcessionSet Set, int Step, ValueList<string> Members, bool WithinReach) : Claim;
