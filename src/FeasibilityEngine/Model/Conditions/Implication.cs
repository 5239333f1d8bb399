namespace FeasibilityEngine.Model.Conditions;

/// <summary><c>a implies b</c>: where the first holds, so does the second. Chains read to the right.</summary>
public sealed record Implication(Condition Premise, Condition Consequence) : Condition;
