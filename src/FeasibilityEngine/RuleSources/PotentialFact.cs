using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.RuleSources;

/// <summary>A fact that could hold: <c>opinion-hardened</c>.</summary>
/// <param name="Fact">The fact, with its key where it ranges over a set.</param>
public sealed record PotentialFact(Reference Fact) : PotentialStatement
{
    /// <inheritdoc/>
    public override Condition Holds => new Occurrence(Fact);
}
