using FeasibilityEngine.Model;

namespace FeasibilityEngine.Exploration;

/// <summary>What the search found, before it is put into the scenario's words.</summary>
internal sealed record Explored
{
    public required CompiledScenario Compiled { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>The minimal conflicts as stated.</summary>
    public IReadOnlyList<FoundConflict> Conflicts { get; init; } = [];

    public bool ConflictsExact { get; init; }

    /// <summary>The minimal conflicts among what cannot be conceded, or the rules that exclude every state.</summary>
    public IReadOnlyList<FoundConflict> ClosedBy { get; init; } = [];

    public required FoundSets Hypothetical { get; init; }

    public required FoundSets WithinReach { get; init; }

    /// <summary>Some state that the rules allow; null where there is none, or the budget ran out.</summary>
    public PartialState? PossibleState { get; init; }

    /// <summary>What cut the search short; grows where sets are worked out later.</summary>
    public required IReadOnlyList<string> Interruptions { get; init; }
}
