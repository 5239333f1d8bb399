using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The rule yields the fact just where the condition holds; and that is so whatever is agreed, or never is.</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Fact">The fact, with its key where it has one.</param>
/// <param name="Where">The condition.</param>
/// <param name="Applies">Which of both.</param>
internal sealed record RuleYields(string Rule, string Fact, Condition Where, bool Applies) : Claim;
