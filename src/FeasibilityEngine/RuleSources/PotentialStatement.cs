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
