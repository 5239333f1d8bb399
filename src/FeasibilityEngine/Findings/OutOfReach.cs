using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Findings;

/// <summary>A rung or a priced act that cannot be given at the as-of date, with what it awaits.</summary>
/// <param name="Rung">The rung.</param>
/// <param name="TabledOn">It is formulated only on that later day; null where that is not the reason.</param>
/// <param name="Needs">The condition over facts that does not hold; null where that is not the reason.</param>
/// <param name="Facts">The names of the facts that decide <paramref name="Needs"/>; look them up in <see cref="Analysis.Circumstances"/>.</param>
public sealed record OutOfReach(Standing Rung, DateOnly? TabledOn, Condition? Needs, ValueList<string> Facts);
