using FeasibilityEngine.Findings;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Reporting.Words;

/// <summary>What is out of reach for the same reason, under a letter by which the text refers to it.</summary>
/// <param name="Label">The letter: <c>A</c>.</param>
/// <param name="Needs">The condition over facts that does not hold.</param>
/// <param name="Rungs">What would be within reach of it if it held.</param>
internal sealed record ReachGroup(string Label, Condition Needs, IReadOnlyList<OutOfReach> Rungs);
