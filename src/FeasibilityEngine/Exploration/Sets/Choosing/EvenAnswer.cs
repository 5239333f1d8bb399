using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration.Sets.Choosing;

/// <summary>What became of a search for the most even set.</summary>
/// <param name="Answer">Possible: the best is proven most even, and of those the cheapest. Impossible: proven, there is no set. Gave up: the bounds are what is known.</param>
/// <param name="Bounds">The bounds at the end.</param>
internal sealed record EvenAnswer(Answer Answer, EvenBounds Bounds);
