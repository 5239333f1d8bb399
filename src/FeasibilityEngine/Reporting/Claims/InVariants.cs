using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Of the variants of a sweep that count and of which all conditions are so, there are so many, and in so many of them it is so.</summary>
/// <param name="Where">The conditions; empty for all variants.</param>
/// <param name="All">How many variants these are.</param>
/// <param name="What">What is so.</param>
/// <param name="Number">In how many of them it is so.</param>
internal sealed record InVariants(ValueList<Claim> Where, long All, Claim What, long Number) : Claim;
