namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The fact holds, or does not, whatever is agreed.</summary>
/// <param name="Fact">The fact, with its key where it has one.</param>
/// <param name="Holds">Which of both.</param>
internal sealed record FactStands(string Fact, bool Holds) : Claim;
