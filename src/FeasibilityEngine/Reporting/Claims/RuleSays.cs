using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The rule demands each of these of every state.</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Instances">What it demands.</param>
internal sealed record RuleSays(string Rule, ValueList<Condition> Instances) : Claim;
