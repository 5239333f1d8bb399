using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Building;

/// <summary>
/// A handle that is a condition by itself: an act (performed or not) or a fact (holding or not). It stands wherever a
/// <see cref="Condition"/> is asked for, and joins with others: <c>!hardened | guarantors</c>.
/// </summary>
public abstract class Proposition
{
    private protected Proposition(ScenarioBuilder builder, Reference reference)
    {
        Builder = builder;
        Reference = reference;
    }

    internal ScenarioBuilder Builder { get; }

    internal Reference Reference { get; }

    /// <summary>The condition that the act is performed, or that the fact holds.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="proposition"/> is null.</exception>
    public static implicit operator Condition(Proposition proposition)
    {
        ArgumentNullException.ThrowIfNull(proposition);
        return proposition.ToCondition();
    }

    /// <summary>Both hold: <c>a and b</c>.</summary>
    public static Condition operator &(Proposition left, Condition right) => (Condition)left & right;

    /// <summary>At least one holds: <c>a or b</c>.</summary>
    public static Condition operator |(Proposition left, Condition right) => (Condition)left | right;

    /// <summary>It does not hold: <c>not a</c>.</summary>
    public static Condition operator !(Proposition operand) => !(Condition)operand;

    /// <summary>Where this holds, the other does too: <c>a implies b</c>.</summary>
    public Condition Implies(Condition consequence)
    {
        ArgumentNullException.ThrowIfNull(consequence);
        return ToCondition().Implies(consequence);
    }

    /// <summary>The condition that the act is performed, or that the fact holds. The conversion does the same.</summary>
    public Condition ToCondition() => new Occurrence(Reference);

    /// <summary>As the condition language writes it: <c>ceasefire</c>, <c>occupied[t]</c>.</summary>
    public sealed override string ToString() => Reference.ToString();
}
