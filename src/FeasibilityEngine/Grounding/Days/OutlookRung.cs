using FeasibilityEngine.Findings;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Grounding.Days;

/// <summary>One rung of what counts at a day.</summary>
/// <param name="Rung">Who would stand where.</param>
/// <param name="Cost">What it costs to stand here instead of at the stated rung.</param>
/// <param name="Accepts">What the rung itself asks for, without quantifiers.</param>
/// <param name="Awaits">Why it cannot be given at the day; null where it can.</param>
internal sealed record OutlookRung(Standing Rung, decimal Cost, Condition Accepts, OutOfReach? Awaits);
