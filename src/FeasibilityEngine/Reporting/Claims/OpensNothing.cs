using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>No concessions open the path with these developments that, or weaker ones than which, do not open it with fewer of them.</summary>
/// <param name="Developments">The developments.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record OpensNothing(ValueList<string> Developments, bool WithinReach) : Claim;
