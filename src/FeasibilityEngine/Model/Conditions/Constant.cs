namespace FeasibilityEngine.Model.Conditions;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record Constant(bool Value) : Condition;
