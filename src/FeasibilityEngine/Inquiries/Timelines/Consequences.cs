using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Timelines;

/// <summary>What differs between how things stood and how they stand, all in the order of the names.</summary>
public sealed record Consequences
{
    internal Consequences()
    {
    }

    /// <summary>The facts that came to hold or ended, by an event or through rules.</summary>
    public required ValueList<FactChange> Facts { get; init; }

    /// <summary>The positions that began or ceased to count, by their dates or their <c>while</c>, or are stated at another rung.</summary>
    public required ValueList<PositionChange> Positions { get; init; }

    /// <summary>The rungs and priced acts that came within reach or fell out of it, of what counts before and after.</summary>
    public required ValueList<ReachChange> Reach { get; init; }

    /// <summary>The minimal conflicts whose members could stand together before. Where the rules began to contradict each other, these.</summary>
    public required ValueList<Conflict> AppearedConflicts { get; init; }

    /// <summary>The minimal conflicts of before whose members can stand together now. Where the rules ceased to contradict each other, these.</summary>
    public required ValueList<Conflict> VanishedConflicts { get; init; }

    /// <summary>The minimal conflicts of before of which a part is a conflict by itself now.</summary>
    public ValueList<ConflictNarrowing> NarrowedConflicts { get; init; } = [];

    /// <summary>The minimal conflicts of now of which a part was a conflict by itself before.</summary>
    public ValueList<ConflictNarrowing> WidenedConflicts { get; init; } = [];

    /// <summary>The minimal conflicts of now whose members were one before, but stand at other rungs, exclude each other through other rules, or in another way.</summary>
    public ValueList<ConflictDifference> ChangedConflicts { get; init; } = [];

    /// <summary>No consequences.</summary>
    internal static Consequences None { get; } = new()
    {
        Facts = [],
        Positions = [],
        Reach = [],
        AppearedConflicts = [],
        VanishedConflicts = [],
    };

    /// <summary>True where nothing differs.</summary>
    public bool IsNone => Facts.Count + Positions.Count + Reach.Count + AppearedConflicts.Count + VanishedConflicts.Count
        + NarrowedConflicts.Count + WidenedConflicts.Count + ChangedConflicts.Count == 0;
}
