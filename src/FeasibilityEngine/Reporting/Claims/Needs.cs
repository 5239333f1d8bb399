using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Where the members stand as they do, the rules hold, the facts stand as they do and what is supposed is so, this has to be so.</summary>
/// <param name="Condition">What has to be so; <c>false</c> where nothing can be.</param>
/// <param name="Members">Positions and priced acts, each with its rung.</param>
/// <param name="Rules">The names of the rules.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Supposed">What the case supposes, and the cases around it.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record Needs(Condition Condition, ValueList<Standing> Members, ValueList<string> Rules, ValueList<string> Facts, ValueList<Condition> Supposed, bool WithinReach) : Claim;
