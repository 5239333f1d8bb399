namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Where half of so many drawn variants is on and half off, and being on changes nothing, their shares seldom differ by more than so many points.</summary>
/// <param name="Variants">How many are drawn.</param>
/// <param name="Points">How many points of a hundred.</param>
internal sealed record DifferByChance(long Variants, int Points) : Claim;
