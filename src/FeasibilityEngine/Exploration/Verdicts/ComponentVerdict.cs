using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration.Verdicts;

/// <summary>Whether a possible state exists in one component, under weaker and weaker demands.</summary>
/// <param name="Rules">By the rules alone.</param>
/// <param name="Stated">With every position as stated.</param>
/// <param name="WithinReach">With everything conceded that is within reach.</param>
/// <param name="Hypothetical">With everything conceded that can be conceded at all.</param>
internal sealed record ComponentVerdict(Answer Rules, Answer Stated, Answer WithinReach, Answer Hypothetical);
