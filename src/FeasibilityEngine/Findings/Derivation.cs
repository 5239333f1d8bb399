using FeasibilityEngine.Model;

namespace FeasibilityEngine.Findings;

/// <summary>
/// How a conflict's members and rules lead to a contradiction: statements, each following from members, rules, facts and earlier
/// statements. The last one is the contradiction. A step that rests on a case split holds the cases as derivations of their own.
/// </summary>
/// <remarks>The shape of PubGrub's derivation graph (Weizenbaum 2018), over positions and rules instead of package versions.</remarks>
/// <param name="Steps">The steps; the last one's <see cref="DerivationStep.Concludes"/> is null, the contradiction. Where a conflict is too
/// large to be derived, a single step that lists all members and rules.</param>
public sealed record Derivation(ValueList<DerivationStep> Steps);
