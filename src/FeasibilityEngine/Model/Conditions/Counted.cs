namespace FeasibilityEngine.Model.Conditions;

/// <summary><c>exactly one of (a, b, c)</c>, <c>at most 2 of (a, b, c)</c>: how many of the conditions hold.</summary>
/// <param name="Kind">How the count compares with the number.</param>
/// <param name="Number">The number, zero or more; 1 for <see cref="CountKind.Exactly"/>.</param>
/// <param name="Operands">The conditions that are counted; equal ones count as often as they stand.</param>
public sealed record Counted(CountKind Kind, int Number, ValueList<Condition> Operands) : Condition;

/// <summary>How a counted condition compares.</summary>
public enum CountKind
{
    /// <summary>As many as the number, no more and no fewer. The language writes it for one only: <c>exactly one of</c>.</summary>
    Exactly,

    /// <summary>The number or fewer.</summary>
    AtMost,

    /// <summary>The number or more.</summary>
    AtLeast,
}
