using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring.Validation;

/// <summary>A fact is derived from another one, or from its absence.</summary>
internal sealed record FactDependency(string Fact, string Needs, bool IsAbsence, Rule Rule);
