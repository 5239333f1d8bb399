using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Rechecking;

/// <summary>What the search offers as proof that a conflict is minimal.</summary>
/// <param name="Conflict">The conflict.</param>
/// <param name="WithinReachOnly">True where its members stand on rungs within reach only.</param>
/// <param name="Without">For each member, what to change in a possible state so that the others accept it.</param>
internal sealed record Proof(Conflict Conflict, bool WithinReachOnly, IReadOnlyList<OfferedState> Without);
