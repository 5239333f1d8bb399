namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The fact holds, or does not, since the event and by it.</summary>
/// <param name="Fact">The fact, with its key where it has one.</param>
/// <param name="Event">The event.</param>
/// <param name="Holds">Which of both.</param>
internal sealed record FactSinceEvent(string Fact, string Event, bool Holds) : Claim;
