using FeasibilityEngine.Model;

namespace FeasibilityEngine.Findings;

/// <summary>Concession sets that were chosen from all there are, each worked out in full and checked a second time.</summary>
/// <remarks>Immutable, and safe to share between threads. The same question gives an equal answer on every machine.</remarks>
public sealed record SelectedSets
{
    /// <summary>The analysis that the sets belong to: the verdict, the conflicts, the counts and the parts.</summary>
    public required Analysis Analysis { get; init; }

    /// <summary>What was asked for.</summary>
    public required SetSelection Selection { get; init; }

    /// <summary>The sets, in the order that was asked for; <c>pick-1</c> and so on.</summary>
    public required ValueList<ConcessionSet> Sets { get; init; }

    /// <summary>
    /// How many sets there are that could be chosen: with caps, those within them; for <see cref="SetOrder.Even"/>, those whose largest
    /// burden is the smallest possible; for <see cref="SetOrder.Front"/>, one for each point of the front.
    /// </summary>
    public required Count Count { get; init; }

    /// <summary>For <see cref="SetOrder.Cheapest"/> and <see cref="SetOrder.Even"/>, how good the first set is; null for the others.</summary>
    public Optimum? Optimum { get; init; }

    /// <summary>What cut the search short, in order; empty where <see cref="IsComplete"/>.</summary>
    public required ValueList<Interruption> Interruptions { get; init; }

    /// <summary>True where the answer is proven: the sets are those that were asked for, and where there are none, none exists.</summary>
    public required bool IsComplete { get; init; }
}
