using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>It can be given at the day of the analysis, or not.</summary>
/// <param name="To">The rung, or the act performed.</param>
/// <param name="Now">Which of both.</param>
internal sealed record WithinReach(Standing To, bool Now) : Claim;
