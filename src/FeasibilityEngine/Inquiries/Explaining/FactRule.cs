namespace FeasibilityEngine.Inquiries.Explaining;

/// <summary>A rule by which a fact can come to hold.</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Applies">Whether its condition holds, so that the fact does; null where that depends on what is agreed.</param>
public sealed record FactRule(string Rule, bool? Applies);
