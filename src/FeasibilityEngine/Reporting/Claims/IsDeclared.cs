namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The scenario has such a fact, or not.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Declared">Which of both.</param>
internal sealed record IsDeclared(string Fact, bool Declared) : Claim;
