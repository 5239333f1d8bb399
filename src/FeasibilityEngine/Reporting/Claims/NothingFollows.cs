namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Facts, what counts and where it is stated, what can be given, and the verdict are on the day as on the day before.</summary>
/// <param name="Day">The day.</param>
internal sealed record NothingFollows(DateOnly Day) : Claim;
