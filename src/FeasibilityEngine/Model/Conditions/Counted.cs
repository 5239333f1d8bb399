namespace FeasibilityEngine.Model.Conditions;

/// <summary><c>exactly one of (a, b, c)</c>, <c>at most 2 of (a, b, c)</c>: how many of the conditions hold.</summary>
/// <param name="Kind">How the count compares with the number.</param>
/// <param name="Number">The number, zero or more; 1 for <see cref="CountKind.Exactly"/>.</param>
/// <param name="Operands">The conditions that are counted; equal ones count as often as they stand.</param>
public sealed record Counted(CountKind Kind, int Number, ValueList<Condition> Operands) : Condition;
