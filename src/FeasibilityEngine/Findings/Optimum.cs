namespace FeasibilityEngine.Findings;

/// <summary>The best concession set in some respect, or as much as is known of it.</summary>
/// <param name="Choice">The best that was found; null where none was.</param>
/// <param name="Lower">Proven: no set that is asked for has less. Its cost in all, or for the most even set the largest burden of a party. Null where nothing is known.</param>
/// <param name="Upper">What the best that was found has; null where none was.</param>
/// <param name="IsProven">True where that is proven to be the best, or, where none was found, it is proven that there is none.</param>
public sealed record Optimum(ConcessionChoice? Choice, decimal? Lower, decimal? Upper, bool IsProven);
