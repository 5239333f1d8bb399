namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The position or priced act counts, and the rung can be given at the day, or not.</summary>
/// <param name="Id">The position or priced act.</param>
/// <param name="RungId">The rung.</param>
/// <param name="Is">Which of both.</param>
/// <param name="OrStated">True where it is as well if the party stands there without conceding anything.</param>
internal sealed record InReach(string Id, string RungId, bool Is, bool OrStated = false) : Claim;
