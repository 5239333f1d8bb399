using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The verdict is this one. An unknown verdict claims nothing.</summary>
internal sealed record HasVerdict(Verdict Verdict) : Claim;
