using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The verdict is the expected one, and some minimal conflict holds all of the positions; or not both are so.</summary>
/// <param name="Verdict">The expected verdict; null where none is.</param>
/// <param name="Because">The positions, which a conflict at the stated rungs holds or, for a closed scenario, at the last ones; empty where none are expected.</param>
/// <param name="Is">True where it is so.</param>
internal sealed record IsAsExpected(Verdict? Verdict, ValueList<string> Because, bool Is) : Claim;
