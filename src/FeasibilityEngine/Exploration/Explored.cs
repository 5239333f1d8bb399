using System.Numerics;
using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Exploration.Conflicts;
using FeasibilityEngine.Exploration.Sets;
using FeasibilityEngine.Exploration.Witnesses;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Exploration;

/// <summary>What the search found, before it is put into the scenario's words.</summary>
internal sealed record Explored
{
    public required CompiledScenario Compiled { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>The verdict where supposed concessions count only as far as they can be given at the as-of date.</summary>
    public Verdict VerdictWithinReach { get; init; }

    /// <summary>For rules that exclude every state where developments are assumed: whether they allow one without these, where that was found out.</summary>
    public bool? IsConsistentUnassumed { get; init; }

    /// <summary>The minimal conflicts as stated, or as many of the smallest as were asked for.</summary>
    public IReadOnlyList<FoundConflict> Conflicts { get; init; } = [];

    /// <summary>How many minimal conflicts there are, listed or not.</summary>
    public BigInteger ConflictCount { get; init; }

    /// <summary>True where there are proven to be no others.</summary>
    public bool ConflictsExact { get; init; }

    /// <summary>How many minimal conflicts each ladder is in, by its name; those in none are missing.</summary>
    public IReadOnlyDictionary<string, BigInteger> ConflictShares { get; init; } = new Dictionary<string, BigInteger>();

    /// <summary>The minimal conflicts among what cannot be conceded, or the rules that exclude every state.</summary>
    public IReadOnlyList<FoundConflict> ClosedBy { get; init; } = [];

    public required FoundSets Hypothetical { get; init; }

    public required FoundSets WithinReach { get; init; }

    /// <summary>Some state that the rules allow; null where there is none, or the budget ran out.</summary>
    public PartialState? PossibleState { get; init; }

    /// <summary>What cut the search short; grows where sets are worked out later.</summary>
    public required IReadOnlyList<string> Interruptions { get; init; }
}
