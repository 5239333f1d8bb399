namespace FeasibilityEngine.Exploration.Sets.Choosing;

/// <summary>What a search for the most even set knows.</summary>
/// <param name="Lower">Proven: in no minimal set is the largest burden smaller.</param>
/// <param name="Upper">The largest burden in the most even set found so far; null before the first.</param>
/// <param name="Best">That set.</param>
internal sealed record EvenBounds(decimal Lower, decimal? Upper, ComponentSet? Best);
