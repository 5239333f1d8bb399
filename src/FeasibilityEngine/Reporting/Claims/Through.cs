using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The rules, without any others, leave no possible state that the members accept, and none of the rules can be left out.</summary>
/// <param name="Members">Positions and priced acts, each with its rung; none for rules that contradict each other by themselves.</param>
/// <param name="Rules">The names of the rules.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record Through(ValueList<Standing> Members, ValueList<string> Rules, bool WithinReach) : Claim;
