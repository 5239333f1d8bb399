using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.RuleSources;

/// <summary>Something that a state could hold: an option of an issue, an act, or a fact, at one key.</summary>
public abstract record PotentialStatement
{
    private protected PotentialStatement()
    {
    }

    /// <summary>The statement as a condition: <c>troops[donetsk] is withdrawn</c>.</summary>
    public abstract Condition Holds { get; }

    /// <summary>The statement as the condition language writes it.</summary>
    public sealed override string ToString() => Holds.ToString();
}

/// <summary>An act that could be performed: <c>ceasefire</c>.</summary>
/// <param name="Act">The act, with its key where it ranges over a set.</param>
/// <param name="By">The party that performs it; null where it takes several, or none is named.</param>
public sealed record PotentialAct(Reference Act, string? By) : PotentialStatement
{
    /// <inheritdoc/>
    public override Condition Holds => new Occurrence(Act);

    /// <summary>It is performed and, if the other is performed too, at an earlier step: <c>ceasefire before talks</c>.</summary>
    public Condition Before(PotentialAct other) => Ordered(OrderKind.Before, other);

    /// <summary>Both are performed at the same step: <c>ceasefire with talks</c>.</summary>
    public Condition With(PotentialAct other) => Ordered(OrderKind.With, other);

    /// <summary>The other is performed and, if this is performed too, at an earlier step: <c>ceasefire after talks</c>.</summary>
    public Condition After(PotentialAct other) => Ordered(OrderKind.After, other);

    private Order Ordered(OrderKind kind, PotentialAct other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new Order(Act, kind, other.Act);
    }
}

/// <summary>A fact that could hold: <c>opinion-hardened</c>.</summary>
/// <param name="Fact">The fact, with its key where it ranges over a set.</param>
public sealed record PotentialFact(Reference Fact) : PotentialStatement
{
    /// <inheritdoc/>
    public override Condition Holds => new Occurrence(Fact);
}

/// <summary>An option that an issue could take: <c>troops[donetsk] is withdrawn</c>.</summary>
/// <param name="Issue">The issue, with its key where it ranges over a set.</param>
/// <param name="Option">The option.</param>
public sealed record PotentialOption(Reference Issue, string Option) : PotentialStatement
{
    /// <inheritdoc/>
    public override Condition Holds => new OptionCheck(Issue, [Option]);
}
