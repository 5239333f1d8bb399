using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Developments;

/// <summary>Developments that only work together: they open what no part of them opens.</summary>
public sealed record JointOpening
{
    internal JointOpening()
    {
    }

    /// <summary>The developments, two or more, in the order of their names.</summary>
    public required ValueList<string> Developments { get; init; }

    /// <summary>The verdict under all of them.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>True where that verdict is better than under any part of them, which is proven.</summary>
    public required bool BetterVerdict { get; init; }

    /// <summary>The sets that open only with all of them, by id.</summary>
    public required ValueList<string> ConcessionSets { get; init; }

    /// <summary>The same among the rungs within reach.</summary>
    public required ValueList<string> WithinReach { get; init; }
}
