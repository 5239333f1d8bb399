using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The fact holds by the rule, because these facts stand as they do.</summary>
/// <param name="Fact">The fact, with its key where it has one.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Premises">The facts that made the rule apply.</param>
internal sealed record FactDerived(string Fact, string Rule, ValueList<string> Premises) : Claim;
