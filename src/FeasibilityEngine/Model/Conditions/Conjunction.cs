namespace FeasibilityEngine.Model.Conditions;

/// <summary><c>a and b and c</c>: all of two or more hold.</summary>
public sealed record Conjunction(ValueList<Condition> Operands) : Condition;
