using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The position cannot be met, and could not be either if what nobody can bring about were otherwise.</summary>
/// <param name="Position">The position, with its rung.</param>
internal sealed record ExcludesItself(Standing Position) : Claim;
