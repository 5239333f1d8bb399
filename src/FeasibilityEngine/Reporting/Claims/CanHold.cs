using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>With the concessions a possible state exists that all accept and in which this is so.</summary>
/// <param name="Gives">Who gives, and where it stands afterwards.</param>
/// <param name="Condition">What is so.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record CanHold(ValueList<Standing> Gives, Condition Condition, bool WithinReach) : Claim;
