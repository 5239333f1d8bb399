using System.Numerics;
using FeasibilityEngine.Exploration.Conflicts;
using FeasibilityEngine.Exploration.Sets;
using FeasibilityEngine.Exploration.Witnesses;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Exploration;

/// <summary>What the search found, before it is put into the scenario's words.</summary>
internal sealed record Explored
{
    /// <summary>What was searched.</summary>
    public required GroundScenario Ground { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>The verdict where supposed concessions count only as far as they can be given at the as-of date.</summary>
    public Verdict VerdictWithinReach { get; init; }

    /// <summary>For a path that is open where all that is supposed counts, and not on the day: whether it is open with nothing conceded, where that was found out.</summary>
    public bool? IsOpenUnconceded { get; init; }

    /// <summary>For rules that exclude every state where developments are assumed: whether they allow one without these, where that was found out.</summary>
    public bool? IsConsistentUnassumed { get; init; }

    /// <summary>The minimal conflicts as stated, or as many of the smallest as were asked for.</summary>
    public IReadOnlyList<FoundConflict> Conflicts { get; init; } = [];

    /// <summary>How many minimal conflicts there are, listed or not.</summary>
    public BigInteger ConflictCount { get; init; }

    /// <summary>True where there are proven to be no others.</summary>
    public bool IsConflictCountProven { get; init; }

    /// <summary>How many minimal conflicts each ladder is in, where it stands as stated; those in none are missing.</summary>
    public IReadOnlyList<(Member Member, BigInteger Conflicts)> ConflictShares { get; init; } = [];

    /// <summary>The minimal conflicts among what cannot be conceded, or the rules that exclude every state.</summary>
    public IReadOnlyList<FoundConflict> ClosedBy { get; init; } = [];

    public required FoundSets Hypothetical { get; init; }

    public required FoundSets WithinReach { get; init; }

    /// <summary>The ladders on which something can be conceded within reach, by name.</summary>
    public IReadOnlySet<string> CanConcedeWithinReach { get; init; } = new HashSet<string>();

    /// <summary>Some state that the rules allow, facts included; null where there is none, or the budget ran out.</summary>
    public WholeState? PossibleState { get; init; }
}
