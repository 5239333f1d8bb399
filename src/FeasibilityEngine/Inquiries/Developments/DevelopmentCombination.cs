using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Developments;

/// <summary>What holds under one combination of developments.</summary>
public sealed record DevelopmentCombination
{
    internal DevelopmentCombination()
    {
    }

    /// <summary>The developments, in the order of their names; empty for none. Those that were asked to be assumed are on besides.</summary>
    public required ValueList<string> Developments { get; init; }

    /// <summary>The verdict; unknown where it was not proven.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>True where the analysis under this combination is whole.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>How many minimal sets there are among all rungs, pairs or not.</summary>
    public required Count ConcessionSets { get; init; }

    /// <summary>The same among the rungs within reach.</summary>
    public required Count WithinReach { get; init; }

    /// <summary>What the cheapest minimal set costs in total; null where there is none.</summary>
    public required decimal? Cheapest { get; init; }

    /// <summary>The same among the rungs within reach.</summary>
    public required decimal? CheapestWithinReach { get; init; }

    /// <summary>The facts that hold, or do not, on other grounds than without any of the developments.</summary>
    public required ValueList<Circumstance> Changed { get; init; }

    /// <summary>
    /// Where the rules exclude every state under this combination, a minimal group of them that does, by name; empty where they do not, or
    /// where the group was not worked out.
    /// </summary>
    public ValueList<string> Contradiction { get; init; } = [];
}
