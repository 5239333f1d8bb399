using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The position cannot be met, and could be if acts, facts and options were otherwise that no concession brings about.</summary>
/// <param name="Position">The position, with its rung.</param>
internal sealed record NobodyBringsAbout(Standing Position) : Claim;
