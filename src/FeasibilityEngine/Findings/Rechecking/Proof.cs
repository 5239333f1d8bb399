namespace FeasibilityEngine.Findings.Rechecking;

/// <summary>What the search offers as proof that a conflict is minimal.</summary>
/// <param name="Conflict">The conflict.</param>
/// <param name="WithinReachOnly">True where its members stand on rungs within reach only.</param>
/// <param name="Without">For each member, what to change in a possible state so that the others accept it: issue to option, act to <c>true</c> or <c>false</c>.</param>
internal sealed record Proof(Conflict Conflict, bool WithinReachOnly, IReadOnlyList<IReadOnlyDictionary<string, string>> Without);
