using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Giving this, or what of it counts and can be given, opens the path, or does not.</summary>
/// <param name="Gives">Who gives, and where it stands afterwards.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
/// <param name="Does">Which of both.</param>
internal sealed record Opens(ValueList<Standing> Gives, bool WithinReach, bool Does) : Claim;
