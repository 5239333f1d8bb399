namespace FeasibilityEngine.Model.Conditions;

/// <summary>An act is performed by the time talks begin, or a fact holds: <c>ceasefire</c>, <c>occupied[donetsk]</c>.</summary>
/// <param name="Of">The act or fact.</param>
public sealed record Occurrence(Reference Of) : Condition;
