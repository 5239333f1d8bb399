namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The rung asks for something else in the second scenario of a comparison than in the first.</summary>
/// <param name="Position">The position.</param>
/// <param name="RungId">The rung.</param>
internal sealed record AsksOtherwise(string Position, string RungId) : Claim;
