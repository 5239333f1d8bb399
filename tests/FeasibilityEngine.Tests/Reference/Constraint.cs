namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>A <c>never</c> or <c>always</c> rule at one binding.</summary>
/// <param name="Rule">The index of the rule in the scenario.</param>
/// <param name="Allows">Whether a state respects it.</param>
internal sealed record Constraint(int Rule, Func<World, bool> Allows);
