using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Were these concessions made, as far as they can be given at the day, and further ones that can be, the verdict would be this one.</summary>
/// <param name="Given">What is supposed to be conceded.</param>
/// <param name="Verdict">The verdict.</param>
internal sealed record VerdictOfGiven(ValueList<GivenConcession> Given, Verdict Verdict) : Claim;
