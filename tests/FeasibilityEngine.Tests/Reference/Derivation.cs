namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>A derivation rule at one binding, for one of the facts that it yields.</summary>
/// <param name="Rule">The index of the rule in the scenario.</param>
/// <param name="Body">Its condition.</param>
/// <param name="Head">The fact that it yields.</param>
/// <param name="Needs">The facts that its condition mentions, with whether they stand under a negation.</param>
/// <param name="Acts">The acts that its condition mentions.</param>
/// <param name="Negotiates">True where its condition mentions an issue or an act.</param>
internal sealed record Derivation(
    int Rule, Func<World, bool> Body, int Head, IReadOnlyList<(int Fact, bool Denied)> Needs, IReadOnlyList<int> Acts, bool Negotiates);
