using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The rung cannot be given at the day, as what it needs does not hold; and that names the fact, or one that the rule can yield.</summary>
/// <param name="Rung">The rung, or the act performed.</param>
/// <param name="Name">The fact, with its key where it has one, or the rule.</param>
/// <param name="IsRule">Which of both.</param>
internal sealed record NamedInNeeds(Standing Rung, string Name, bool IsRule) : Claim;
