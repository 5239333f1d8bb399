namespace FeasibilityEngine.Reporting.Claims;

/// <summary>In so many variants that count some set opens the path; the costs of the cheapest one of each are spread like this.</summary>
/// <param name="WithinReach">True for the sets within reach.</param>
/// <param name="Variants">How many variants.</param>
/// <param name="Least">The least of the costs.</param>
/// <param name="Median">The one in the middle; the mean of two where two are in the middle.</param>
/// <param name="Most">The greatest of the costs.</param>
internal sealed record CostsInVariants(bool WithinReach, long Variants, decimal Least, decimal Median, decimal Most) : Claim;
