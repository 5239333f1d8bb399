using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>It is so for this question, on this day and with these developments, whatever the report is about otherwise.</summary>
/// <param name="Question">The question.</param>
/// <param name="Day">The day; null for the scenario's own.</param>
/// <param name="Assume">The developments that are assumed.</param>
/// <param name="Claim">What is so.</param>
internal sealed record AskedFor(Question Question, DateOnly? Day, ValueList<string> Assume, Claim Claim) : Claim;
