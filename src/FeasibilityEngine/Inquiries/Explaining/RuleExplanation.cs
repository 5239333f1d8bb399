using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Explaining;

/// <summary>A rule: what it says, why, and which conflicts it makes.</summary>
/// <param name="Name">The name of the rule.</param>
/// <param name="Rule">The rule as the scenario declares it.</param>
/// <param name="Conflicts">The conflicts that rest on it, by id; those that return without a concession last.</param>
/// <param name="KeepsOutOfReach">The rungs that wait for the end of a fact that it yields, or for one that it could yield, among other things.</param>
public sealed record RuleExplanation(string Name, Rule Rule, ValueList<string> Conflicts, ValueList<Standing> KeepsOutOfReach) : Explanation(Name);
