using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Exploration.Witnesses;

/// <summary>A state of the whole scenario, in which it is settled of every fact whether it holds.</summary>
/// <param name="Decided">What it decides about issues and acts: all of them.</param>
/// <param name="Facts">Of the facts that depend on what is agreed, those that hold in it.</param>
internal sealed record WholeState(PartialState Decided, IReadOnlySet<Reference> Facts);
