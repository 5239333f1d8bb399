namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The two analyses of a comparison have the same verdict, facts, positions, rungs, costs, reach, conflicts and minimal sets.</summary>
internal sealed record NothingDiffers : Claim;
