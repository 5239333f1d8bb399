namespace FeasibilityEngine.Grounding.Days;

/// <summary>A rule that yields a fact, at one binding.</summary>
/// <param name="Fact">The fact, with its key where it has one.</param>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Applies">Whether its condition holds, so that the fact does; null where that depends on what is agreed.</param>
internal sealed record OutlookDerivation(string Fact, string Rule, bool? Applies);
