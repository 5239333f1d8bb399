using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>It is so for this question, on this day and with these developments, whatever the report is about otherwise.</summary>
/// <param name="Question">The question.</param>
/// <param name="Day">The day; null for the scenario's own.</param>
/// <param name="Assume">The developments that are assumed.</param>
/// <param name="Claim">What is so.</param>
internal sealed record AskedFor(Question Question, DateOnly? Day, ValueList<string> Assume, Claim Claim) : Claim;

/// <summary>The verdict is the expected one, and some minimal conflict holds all of the positions; or not both are so.</summary>
/// <param name="Verdict">The expected verdict; null where none is.</param>
/// <param name="Because">The positions, which a conflict at the stated rungs holds or, for a closed scenario, at the last ones; empty where none are expected.</param>
/// <param name="Is">True where it is so.</param>
internal sealed record IsAsExpected(Verdict? Verdict, ValueList<string> Because, bool Is) : Claim;

/// <summary>No minimal conflict, at the stated rungs or for a closed scenario at the last ones, holds more of the expected positions than this one.</summary>
/// <param name="Members">The members of this one.</param>
/// <param name="Because">The expected positions.</param>
internal sealed record ClosestConflict(ValueList<Standing> Members, ValueList<string> Because) : Claim;

/// <summary>So many expectations of the scenarios that were tested are met, and so many are not.</summary>
/// <param name="Passed">How many are met.</param>
/// <param name="Failed">How many are not.</param>
internal sealed record ExpectationsMet(int Passed, int Failed) : Claim;
