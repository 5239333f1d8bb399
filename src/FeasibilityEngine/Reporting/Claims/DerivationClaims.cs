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

/// <summary>The rule demands each of these of every state.</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Instances">What it demands.</param>
internal sealed record RuleSays(string Rule, ValueList<Condition> Instances) : Claim;

/// <summary>Whatever the asking members accept and the rules allow has the two acts in this order.</summary>
/// <param name="Link">The acts, and how they come.</param>
/// <param name="Asking">Positions, each with its rung; none where the rules alone ask.</param>
/// <param name="Rules">The rules that count.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record AsksOrder(OrderDemand Link, ValueList<Standing> Asking, ValueList<string> Rules, bool WithinReach) : Claim;
