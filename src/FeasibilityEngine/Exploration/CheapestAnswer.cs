using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration;

/// <summary>What became of a search for the cheapest set.</summary>
/// <param name="Answer">Possible: the best is proven cheapest. Impossible: proven, there is none, for example under a cap. Gave up: the bounds are what is known.</param>
/// <param name="Bounds">The bounds at the end; equal where the best is proven cheapest.</param>
internal sealed record CheapestAnswer(Answer Answer, CostBounds Bounds);
