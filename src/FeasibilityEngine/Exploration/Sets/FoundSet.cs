using FeasibilityEngine.Exploration.Conflicts;
using FeasibilityEngine.Exploration.Witnesses;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Exploration.Sets;

/// <summary>A minimal concession set of the whole scenario, worked out in full.</summary>
/// <param name="Standing">Where each ladder stands, in the order of the ground scenario.</param>
/// <param name="Witness">The plainest state that all accept.</param>
/// <param name="Steps">The step of each act that the witness performs, and of talks, counted from 1.</param>
/// <param name="Otherwise">For each ladder that concedes, by its name, the conflict that returns if it is raised by one level; missing where the budget ran out.</param>
internal sealed record FoundSet(
    IReadOnlyList<Member> Standing,
    WholeState Witness,
    IReadOnlyDictionary<Reference, int> Steps,
    IReadOnlyDictionary<string, FoundConflict> Otherwise)
{
    /// <summary>What keeps it from opening the path at the as-of date: supposed concessions that cannot be given then, and rungs out of reach that a party went down past.</summary>
    public IReadOnlyList<(Ladder Ladder, int Supposed)> RestsOn { get; init; } = [];
}
