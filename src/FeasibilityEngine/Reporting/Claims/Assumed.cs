using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>These developments are assumed, and those are all the others of the scenario.</summary>
/// <param name="Developments">Those assumed.</param>
/// <param name="LeftOut">Those left out.</param>
internal sealed record Assumed(ValueList<string> Developments, ValueList<string> LeftOut) : Claim;
