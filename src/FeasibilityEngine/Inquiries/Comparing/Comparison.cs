using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Comparing;

/// <summary>
/// What differs between two analyses: one scenario at two days, or two scenarios. "Appeared" is what the second has and the first
/// has not, "vanished" the other way round; comparing the second with the first gives the same with both exchanged.
/// </summary>
/// <remarks>
/// Immutable, and safe to share between threads. Where a search stopped early, only what is proven is told: a conflict or a set has
/// appeared only where the first analysis is proven not to have it.
/// </remarks>
public sealed record Comparison
{
    /// <summary>The first analysis.</summary>
    public required Analysis First { get; init; }

    /// <summary>The second analysis.</summary>
    public required Analysis Second { get; init; }

    /// <summary>Facts that hold in the one and not in the other, in the order of their names.</summary>
    public required ValueList<FactDifference> Facts { get; init; }

    /// <summary>Positions, priced acts and their rungs that count, are stated elsewhere, or are within reach in the one and not in the other; in the order of their names.</summary>
    public required ValueList<LadderDifference> Ladders { get; init; }

    /// <summary>Rungs and priced acts that cost something else, in the order of their names.</summary>
    public required ValueList<CostDifference> Costs { get; init; }

    /// <summary>Minimal conflicts of the second analysis whose members can stand together in the first.</summary>
    public required ValueList<Conflict> AppearedConflicts { get; init; }

    /// <summary>Minimal conflicts of the first analysis whose members can stand together in the second.</summary>
    public required ValueList<Conflict> VanishedConflicts { get; init; }

    /// <summary>Minimal conflicts of the first analysis of which a part is a conflict by itself in the second.</summary>
    public ValueList<ConflictNarrowing> NarrowedConflicts { get; init; } = [];

    /// <summary>Minimal conflicts of the second analysis of which a part is a conflict by itself in the first: the same as narrowed, the other way round.</summary>
    public ValueList<ConflictNarrowing> WidenedConflicts { get; init; } = [];

    /// <summary>Minimal conflicts of both with the same members, where they stand elsewhere, use other rules, or are of another kind.</summary>
    public required ValueList<ConflictDifference> ChangedConflicts { get; init; }

    /// <summary>The minimal sets among all rungs.</summary>
    public required SetComparison ConcessionSets { get; init; }

    /// <summary>The minimal sets among the rungs within reach.</summary>
    public required SetComparison WithinReach { get; init; }

    /// <summary>True where both analyses are complete; else there may be further differences.</summary>
    public bool IsComplete => First.IsComplete && Second.IsComplete;

    /// <summary>True where anything differs that is compared here.</summary>
    public bool HasDifferences => First.Verdict != Second.Verdict
        || Facts.Count > 0 || Ladders.Count > 0 || Costs.Count > 0
        || AppearedConflicts.Count > 0 || VanishedConflicts.Count > 0 || ChangedConflicts.Count > 0
        || NarrowedConflicts.Count > 0 || WidenedConflicts.Count > 0
        || ConcessionSets.HasDifferences || WithinReach.HasDifferences;
}
