using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Timelines;

/// <summary>What differs between how things stood and how they stand, all in the order of the names.</summary>
/// <param name="Facts">The facts that came to hold or ended, by an event or through rules.</param>
/// <param name="Positions">The positions that began or ceased to count, by their dates or their <c>while</c>, or are stated at another rung.</param>
/// <param name="Reach">The rungs and priced acts that came within reach or fell out of it, of what counts before and after.</param>
/// <param name="AppearedConflicts">The minimal conflicts whose members could stand together before. Where the rules began to contradict each other, these.</param>
/// <param name="VanishedConflicts">The minimal conflicts of before whose members can stand together now.</param>
public sealed record Consequences(
    ValueList<FactChange> Facts,
    ValueList<PositionChange> Positions,
    ValueList<ReachChange> Reach,
    ValueList<Conflict> AppearedConflicts,
    ValueList<Conflict> VanishedConflicts)
{
    /// <summary>The minimal conflicts of before of which a part is a conflict by itself now.</summary>
    public ValueList<ConflictNarrowing> NarrowedConflicts { get; init; } = [];

    /// <summary>The minimal conflicts of now of which a part was a conflict by itself before.</summary>
    public ValueList<ConflictNarrowing> WidenedConflicts { get; init; } = [];

    /// <summary>The minimal conflicts of now whose members were one before, but stand at other rungs, exclude each other through other rules, or in another way.</summary>
    public ValueList<ConflictDifference> ChangedConflicts { get; init; } = [];

    /// <summary>No consequences.</summary>
    internal static Consequences None { get; } = new([], [], [], [], []);

    /// <summary>True where nothing differs.</summary>
    public bool IsNone => Facts.Count + Positions.Count + Reach.Count + AppearedConflicts.Count + VanishedConflicts.Count
        + NarrowedConflicts.Count + WidenedConflicts.Count + ChangedConflicts.Count == 0;
}
