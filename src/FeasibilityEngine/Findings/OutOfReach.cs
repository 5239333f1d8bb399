using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Findings;

/// <summary>A rung or a priced act that cannot be given at the as-of date, with what it awaits.</summary>
/// <param name="Rung">The rung.</param>
/// <param name="TabledOn">It is formulated only on that later day; null where that is not the reason.</param>
/// <param name="Needs">The condition over facts that does not hold; null where that is not the reason.</param>
/// <param name="Facts">The names of the facts that decide <paramref name="Needs"/>; look them up in <see cref="Analysis.Circumstances"/>.</param>
public sealed record OutOfReach(Standing Rung, DateOnly? TabledOn, Condition? Needs, ValueList<string> Facts)
{
    /// <summary>
    /// The first day on which the position no longer counts, where <see cref="TabledOn"/> does not come before it, so that waiting for that day is
    /// in vain; null otherwise. Example: a position held until 31 May 2006, with a fallback that is put forward only in 2013.
    /// </summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>How exactly <see cref="TabledOn"/> is known.</summary>
    public Precision TabledOnPrecision { get; init; }

    /// <summary>How exactly <see cref="EndsOn"/> is known.</summary>
    public Precision EndsOnPrecision { get; init; }

    /// <summary>Nobody has put it forward, and no day is known on which somebody will: <c>tabled: never</c>.</summary>
    public bool IsNeverTabled { get; init; }

    internal SourceTime? PutForward => SourceTime.Of(TabledOn, TabledOnPrecision);

    internal SourceTime? Ends => SourceTime.Of(EndsOn, EndsOnPrecision);
}
