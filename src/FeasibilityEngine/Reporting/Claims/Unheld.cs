namespace FeasibilityEngine.Reporting.Claims;

/// <summary>What is said has no predicate yet that it could be held to. Never true, so that the laws of words find it.</summary>
internal sealed record Unheld : Claim;
