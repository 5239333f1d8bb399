using FeasibilityEngine.Exploration.Sets;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Exploration;

/// <summary>A search that has answered what was asked of the whole scenario, and still gives the sets of its lists one by one.</summary>
/// <param name="Explored">What was found.</param>
/// <param name="Hypothetical">Gives the sets of what anybody could concede.</param>
/// <param name="WithinReach">Gives the sets of what is within reach.</param>
/// <param name="Interruptions">What cut the search short; grows where sets are worked out later.</param>
internal sealed record Searched(Explored Explored, SetListing Hypothetical, SetListing WithinReach, IReadOnlyList<Interruption> Interruptions)
{
    /// <summary>Gives the sets of one of the lists.</summary>
    public SetListing Sets(bool withinReachOnly) => withinReachOnly ? WithinReach : Hypothetical;
}
