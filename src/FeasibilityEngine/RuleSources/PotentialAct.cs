using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.RuleSources;

/// <summary>An act that could be performed: <c>ceasefire</c>.</summary>
/// <param name="Act">The act, with its key where it ranges over a set.</param>
/// <param name="By">The party that performs it; null where it takes several, or none is named.</param>
public sealed record PotentialAct(Reference Act, string? By) : PotentialStatement
{
    /// <inheritdoc/>
    public override Condition Holds => new Occurrence(Act);
}
