using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration;

/// <summary>A part of the scenario that shares no issue and no act with the rest, so that its answers combine freely with theirs.</summary>
/// <param name="Variables">Its issues and acts, in the order of their names.</param>
/// <param name="Constraints">The constraints that restrict it.</param>
/// <param name="Ladders">The indexes of its ladders in the ground scenario, ascending.</param>
internal sealed record Component(
    IReadOnlyList<Reference> Variables,
    IReadOnlyList<(GroundRule Rule, Formula Demands)> Constraints,
    IReadOnlyList<int> Ladders);
