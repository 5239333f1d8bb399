using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Exploration.Compiling;

/// <summary>A part of the scenario that shares no issue and no act with the rest, so that its answers combine freely with theirs.</summary>
/// <param name="Variables">Its issues and acts, in the order of their names.</param>
/// <param name="Constraints">The constraints that restrict it.</param>
/// <param name="Order">What makes the order of its acts an order; empty where none is asked for.</param>
/// <param name="NotAfterTalks">That acts which no one asks for after talks come no later than they do.</param>
/// <param name="Ladders">The indexes of its ladders in the ground scenario, ascending.</param>
internal sealed record Component(
    IReadOnlyList<Reference> Variables,
    IReadOnlyList<(GroundRule Rule, Formula Demands)> Constraints,
    IReadOnlyList<Formula> Order,
    IReadOnlyList<Formula> NotAfterTalks,
    IReadOnlyList<int> Ladders);
