using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Findings;

/// <summary>A rule at the bindings at which a conflict needs it.</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Instances">Its condition at each binding that is needed, as in <c>never troops[donetsk] is withdrawn and …</c>.</param>
public sealed record RuleUse(string Rule, ValueList<Condition> Instances);
