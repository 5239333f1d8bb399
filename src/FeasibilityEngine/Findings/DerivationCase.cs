using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Findings;

/// <summary>One case of a case split.</summary>
/// <param name="Assumes">What the case assumes, such as <c>status[crimea] is deferred</c>.</param>
/// <param name="Derivation">
/// How it leads to a contradiction. Its first step states what the case assumes and has no reasons. Its steps may refer to the
/// steps before the split as negative indexes: -1 for the step just before the step that holds the cases, and so on backwards,
/// on into the steps before an outer split where cases are nested.
/// </param>
public sealed record DerivationCase(Condition Assumes, Derivation Derivation);
