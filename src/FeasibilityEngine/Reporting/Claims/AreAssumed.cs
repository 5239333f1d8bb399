using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>All of these developments are assumed, and perhaps others.</summary>
/// <param name="Developments">The developments.</param>
internal sealed record AreAssumed(ValueList<string> Developments) : Claim;
