using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>It is so where these developments are assumed besides those of the report.</summary>
/// <param name="Developments">The developments.</param>
/// <param name="Claim">What is so.</param>
internal sealed record WithDevelopments(ValueList<string> Developments, Claim Claim) : Claim;
