namespace FeasibilityEngine.Exploration.Sets.Diagrams;

/// <summary>What an element of a family of sets adds to the sets that hold it.</summary>
/// <param name="Cost">Added to what the set costs.</param>
/// <param name="Weight">Decides between sets of equal cost and size: the element of the greatest weight that only one of two sets holds.</param>
internal readonly record struct FamilyElement(decimal Cost, int Weight);
