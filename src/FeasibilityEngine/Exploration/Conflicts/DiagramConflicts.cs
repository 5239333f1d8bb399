using FeasibilityEngine.Solving.Diagrams;

namespace FeasibilityEngine.Exploration.Conflicts;

/// <summary>All minimal conflicts among demands as a diagram.</summary>
/// <param name="Family">The conflicts.</param>
/// <param name="Demands">The demand that each element of the family stands for; negative for elements that stand for none.</param>
internal sealed record DiagramConflicts(SetFamily Family, int[] Demands);
