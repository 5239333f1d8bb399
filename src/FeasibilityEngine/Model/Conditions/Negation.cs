namespace FeasibilityEngine.Model.Conditions;

/// <summary><c>not a</c>.</summary>
public sealed record Negation(Condition Operand) : Condition;
