using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Exploration.Sets.Diagrams;

/// <summary>One demand of many in a diagram of what can stand together.</summary>
/// <param name="Formula">What is demanded.</param>
/// <param name="Chain">The chain that demands it; -1 where it is demanded always.</param>
/// <param name="Level">The level of the chain that demands it; -1 where it is demanded always.</param>
/// <param name="Cells">The cells that it looks at.</param>
/// <param name="Chains">The chains whose selectors it looks at, since they stand for acts.</param>
internal sealed record LevelPart(Formula Formula, int Chain, int Level, int[] Cells, int[] Chains);
