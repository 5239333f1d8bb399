namespace FeasibilityEngine.Cli.Tests;

/// <summary>A test that needs <see cref="SchemaValidator"/>; skipped with the reason where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ValidatorFactAttribute : FactAttribute
{
    /// <summary>Looks for the validator.</summary>
    public ValidatorFactAttribute() => Skip = SchemaValidator.Missing;
}
