using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Findings;

/// <summary>One case of a case split.</summary>
/// <param name="Assumes">What the case assumes, such as <c>status[crimea] is deferred</c>.</param>
/// <param name="Derivation">How it leads to a contradiction; its steps may refer to the steps before the split as negative indexes, -1 for the step just before it.</param>
public sealed record DerivationCase(Condition Assumes, Derivation Derivation);
