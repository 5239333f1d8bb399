using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration.Sets.Choosing;

/// <summary>What became of a search for the best set.</summary>
/// <param name="Answer">Possible: the best is proven to be that. Impossible: proven, there is none. Gave up: the bounds are what is known.</param>
/// <param name="Lower">Proven: no set has less.</param>
/// <param name="Upper">What the best has that was found; null where none was.</param>
/// <param name="Best">That set, component by component.</param>
internal sealed record SolverAnswer(Answer Answer, decimal Lower, decimal? Upper, ComponentSet[]? Best);
