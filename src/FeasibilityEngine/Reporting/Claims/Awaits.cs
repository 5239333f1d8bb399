using FeasibilityEngine.Findings;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>It cannot be given at the day of the analysis: it is put forward only on the later day, or what it needs does not hold, or both.</summary>
/// <param name="To">The rung, or the act performed.</param>
/// <param name="Day">The later day; null where that is not the reason.</param>
/// <param name="Needs">What it needs and what does not hold; null where that is not the reason.</param>
internal sealed record Awaits(Standing To, DateOnly? Day, Condition? Needs) : Claim;
