using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The verdict is this one.</summary>
/// <param name="Verdict">The verdict.</param>
internal sealed record VerdictIs(Verdict Verdict) : Claim;
