using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The rung is available just where this holds, however the facts stand.</summary>
/// <param name="Id">The position or priced act.</param>
/// <param name="RungId">The rung.</param>
/// <param name="Condition">The condition.</param>
internal sealed record TenableOnlyWhere(string Id, string RungId, Condition Condition) : Claim;
