using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>These positions, rungs, acts and rules name the fact in what they ask for or need, and no others do.</summary>
/// <param name="Fact">The fact, with its key where it has one.</param>
/// <param name="By">What names it; a rung as in <c>withdrawal-first=ceasefire-first</c>.</param>
internal sealed record NamedBy(string Fact, ValueList<string> By) : Claim;
