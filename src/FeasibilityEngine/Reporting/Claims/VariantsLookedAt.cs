namespace FeasibilityEngine.Reporting.Claims;

/// <summary>So many variants of the sweep were looked at.</summary>
/// <param name="Number">How many, those that a limit cut short among them.</param>
/// <param name="CutShort">How many of them a limit cut short, so that they do not count.</param>
internal sealed record VariantsLookedAt(long Number, long CutShort) : Claim;
