using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Building;

/// <summary>An act: a condition that it is performed by the time talks begin. Acts can be ordered.</summary>
public sealed class ActHandle : Proposition
{
    internal ActHandle(ScenarioBuilder builder, Reference reference)
        : base(builder, reference)
    {
    }

    /// <summary>This act is performed and, if the other is performed too, at an earlier step: <c>ceasefire before talks</c>.</summary>
    /// <exception cref="ArgumentException">The other act belongs to another builder.</exception>
    public Condition Before(ActHandle other) => Ordered(OrderKind.Before, other);

    /// <summary>Both are performed at the same step: <c>withdrawal with recognition</c>.</summary>
    /// <exception cref="ArgumentException">The other act belongs to another builder.</exception>
    public Condition With(ActHandle other) => Ordered(OrderKind.With, other);

    /// <summary>The mirror of <see cref="Before"/>: <c>recognition after withdrawal</c> says the same as <c>withdrawal before recognition</c>.</summary>
    /// <exception cref="ArgumentException">The other act belongs to another builder.</exception>
    public Condition After(ActHandle other) => Ordered(OrderKind.After, other);

    private Order Ordered(OrderKind kind, ActHandle other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Builder.RefuseForeign(other.Builder, "act", other);
        return new Order(Reference, kind, other.Reference);
    }
}
