using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Every minimal set without these developments opens the path with them too.</summary>
/// <param name="Developments">The developments.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record LosesNothing(ValueList<string> Developments, bool WithinReach) : Claim;
