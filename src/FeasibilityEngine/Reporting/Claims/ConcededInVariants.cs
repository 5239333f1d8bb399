using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>
/// Of the variants that count, so many have one of the verdicts, and in so many of all the concession is in the cheapest set. Where
/// several sets of a variant cost the same, any one of them may be taken for it.
/// </summary>
/// <param name="Among">The verdicts.</param>
/// <param name="All">How many variants have one of them.</param>
/// <param name="Concession">As in <c>withdrawal-first=ceasefire-first</c>; a priced act by its name alone.</param>
/// <param name="Number">In how many it is conceded.</param>
internal sealed record ConcededInVariants(ValueList<Verdict> Among, long All, string Concession, long Number) : Claim;
