namespace FeasibilityEngine.Model.Conditions;

/// <summary><c>a or b or c</c>: at least one of two or more holds.</summary>
public sealed record Disjunction(ValueList<Condition> Operands) : Condition;
