using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Some minimal set gives just this on these members.</summary>
/// <param name="Gives">Who gives, and where it stands afterwards.</param>
/// <param name="Members">The members of the part.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record PartOfSets(ValueList<Standing> Gives, ValueList<string> Members, bool WithinReach) : Claim;
