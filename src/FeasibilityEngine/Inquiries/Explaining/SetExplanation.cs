using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Inquiries.Explaining;

/// <summary>A minimal concession set.</summary>
/// <param name="Name">The id of the set.</param>
/// <param name="Set">The set; each concession holds the conflict that returns without it, and what it awaits.</param>
public sealed record SetExplanation(string Name, ConcessionSet Set) : Explanation(Name);
