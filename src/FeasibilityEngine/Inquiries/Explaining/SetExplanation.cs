using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Inquiries.Explaining;

/// <summary>A minimal concession set.</summary>
public sealed record SetExplanation : Explanation
{
    internal SetExplanation()
    {
    }

    /// <summary>The set; each concession holds the conflict that returns without it, and what it awaits.</summary>
    public required ConcessionSet Set { get; init; }
}
