using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Grounding.Days;

/// <summary>A position or priced act that counts on a day.</summary>
/// <param name="Stated">Where it stands as stated.</param>
/// <param name="Fallbacks">The rungs below, strongest first.</param>
/// <param name="OutOfReach">Those of them that cannot be given on that day.</param>
internal sealed record DayLadder(Standing Stated, ValueList<Standing> Fallbacks, ValueList<OutOfReach> OutOfReach);
