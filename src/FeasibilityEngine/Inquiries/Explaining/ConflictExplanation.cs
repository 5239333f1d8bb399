using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Explaining;

/// <summary>A minimal conflict, with the ways in which the concession sets resolve it.</summary>
public sealed record ConflictExplanation : Explanation
{
    internal ConflictExplanation()
    {
    }

    /// <summary>The conflict with its derivation.</summary>
    public required Conflict Conflict { get; init; }

    /// <summary>Which of its members the sets concede, the way of most sets first; empty where it is not a conflict of the positions as stated.</summary>
    public required ValueList<ConflictResolution> Resolutions { get; init; }
}

/// <summary>One way in which concession sets resolve a conflict.</summary>
/// <param name="Concessions">What members of the conflict give.</param>
/// <param name="Sets">The sets that resolve it so, by id, those within reach last.</param>
public sealed record ConflictResolution(ValueList<Standing> Concessions, ValueList<string> Sets);
