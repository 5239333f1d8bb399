namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The fact holds because the development, which establishes it, is assumed; or an event had established it, and the development ends it.</summary>
/// <param name="Fact">The fact, with its key where it has one.</param>
/// <param name="Development">The development.</param>
/// <param name="Holds">Which of both.</param>
internal sealed record FactAssumed(string Fact, string Development, bool Holds) : Claim;
