namespace FeasibilityEngine.Reporting.Claims;

/// <summary>So many expectations of the scenarios that were tested are met, and so many are not.</summary>
/// <param name="Passed">How many are met.</param>
/// <param name="Failed">How many are not.</param>
internal sealed record ExpectationsMet(int Passed, int Failed) : Claim;
