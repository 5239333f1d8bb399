using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The fact holds just where one of these does; where there are none, never.</summary>
/// <param name="Fact">The fact, with its key where it has one.</param>
/// <param name="Ways">What would bring it about.</param>
internal sealed record FactOnlyWhere(string Fact, ValueList<Condition> Ways) : Claim;
