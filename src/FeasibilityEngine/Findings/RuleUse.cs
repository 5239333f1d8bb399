using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Findings;

/// <summary>A rule at the bindings at which a conflict needs it.</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Instances">What it demands of every state at each binding that is needed: <c>not (troops[donetsk] is withdrawn and …)</c>; for a derivation, <c>condition implies fact</c>.</param>
public sealed record RuleUse(string Rule, ValueList<Condition> Instances);
