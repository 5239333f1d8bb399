using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The verdict is one of these.</summary>
/// <param name="Verdicts">The verdicts.</param>
internal sealed record VerdictIsAmong(ValueList<Verdict> Verdicts) : Claim;
