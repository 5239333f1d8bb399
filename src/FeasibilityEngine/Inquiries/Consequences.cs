using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries;

/// <summary>What differs between how things stood and how they stand, all in the order of the names.</summary>
/// <param name="Facts">The facts that came to hold or ended, by an event or through rules.</param>
/// <param name="Positions">The positions that began or ceased to count, by their dates or their <c>while</c>, or are stated at another rung.</param>
/// <param name="Reach">The rungs and priced acts that came within reach or fell out of it, of what counts before and after.</param>
/// <param name="AppearedConflicts">The minimal conflicts that were not there before; those of the same members at the same rungs through the same rules are the same.</param>
/// <param name="VanishedConflicts">The minimal conflicts that are no longer there.</param>
public sealed record Consequences(
    ValueList<FactChange> Facts,
    ValueList<PositionChange> Positions,
    ValueList<ReachChange> Reach,
    ValueList<Conflict> AppearedConflicts,
    ValueList<Conflict> VanishedConflicts)
{
    /// <summary>No consequences.</summary>
    public static Consequences None { get; } = new([], [], [], [], []);

    /// <summary>True where nothing differs.</summary>
    public bool IsNone => Facts.Count + Positions.Count + Reach.Count + AppearedConflicts.Count + VanishedConflicts.Count == 0;
}
