namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The act is one of the party.</summary>
/// <param name="Act">The act, with its key where it has one.</param>
/// <param name="Party">Who performs it.</param>
internal sealed record PerformedBy(string Act, string Party) : Claim;
