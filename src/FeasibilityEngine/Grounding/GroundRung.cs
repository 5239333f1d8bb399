using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Grounding;

/// <summary>One rung of a ladder at the as-of date.</summary>
/// <param name="Id">The name of the rung; <c>performed</c> and <c>not-performed</c> for priced acts.</param>
/// <param name="Accepts">
/// What this rung itself asks for, without quantifiers. A party that stands here accepts what this rung or a stronger one asks for.
/// </param>
/// <param name="Cost">What it costs to stand here instead of at the stated rung: the file's cost of this rung less that of the stated one, never below zero.</param>
/// <param name="Says">The rung in words, where given.</param>
/// <param name="NotTabledUntil">Out of reach: it is formulated only on that later day.</param>
/// <param name="IsNeverTabled">Out of reach: nobody has put it forward.</param>
/// <param name="EndsOn">Where that later day is none on which the position counts: the first day on which it no longer does.</param>
/// <param name="NotTenable">Out of reach: its <c>available when</c>, without quantifiers, which does not hold at the as-of date.</param>
internal sealed record GroundRung(
    string Id,
    Condition Accepts,
    decimal Cost,
    string? Says = null,
    SourceTime? NotTabledUntil = null,
    bool IsNeverTabled = false,
    SourceTime? EndsOn = null,
    Condition? NotTenable = null)
{
    /// <summary>True where it can be given at the as-of date. The stated rung always can.</summary>
    public bool WithinReach => NotTabledUntil is null && !IsNeverTabled && NotTenable is null;
}
