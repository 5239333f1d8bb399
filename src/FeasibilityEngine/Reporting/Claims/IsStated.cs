namespace FeasibilityEngine.Reporting.Claims;

/// <summary>On that day the party states the position at the rung.</summary>
internal sealed record IsStated(string Position, string RungId, DateOnly On) : Claim;
