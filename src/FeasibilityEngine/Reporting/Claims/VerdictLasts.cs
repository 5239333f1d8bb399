using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>On every day from the one to the other the verdict is this one.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null for ever after.</param>
/// <param name="Verdict">The verdict.</param>
internal sealed record VerdictLasts(DateOnly From, DateOnly? Until, Verdict Verdict) : Claim;
