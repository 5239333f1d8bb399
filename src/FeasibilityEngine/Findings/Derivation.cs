using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Findings;

/// <summary>
/// How a conflict's members and rules lead to a contradiction: statements, each following from members, rules, facts and earlier
/// statements. The last one is the contradiction. A step that rests on a case split holds the cases as derivations of their own.
/// </summary>
/// <remarks>The shape of PubGrub's derivation graph (Weizenbaum 2018), over positions and rules instead of package versions.</remarks>
/// <param name="Steps">The steps; the last one's <see cref="DerivationStep.Concludes"/> is null, the contradiction. Where a conflict is too
/// large to be derived, a single step that lists all members and rules.</param>
public sealed record Derivation(ValueList<DerivationStep> Steps);

/// <summary>One statement of a derivation, with its reasons.</summary>
public sealed record DerivationStep
{
    internal DerivationStep()
    {
    }

    /// <summary>What talks would need, such as <c>troops[donetsk] is withdrawn</c>; null for the contradiction.</summary>
    public required Condition? Concludes { get; init; }

    /// <summary>The members from which it follows, by name.</summary>
    public required ValueList<string> Positions { get; init; }

    /// <summary>The rules from which it follows, by name.</summary>
    public required ValueList<string> Rules { get; init; }

    /// <summary>
    /// The settled facts from which it follows, with their keys; also a fact that depends on what is agreed, where the step rests on
    /// there being no other way to bring it about than the rules that derive it.
    /// </summary>
    public required ValueList<string> Facts { get; init; }

    /// <summary>The earlier steps from which it follows, as indexes into the list of steps; negative inside a case, see <see cref="DerivationCase"/>.</summary>
    public required ValueList<int> Steps { get; init; }

    /// <summary>Where the step rests on a case split: each case, which together are all there are.</summary>
    public required ValueList<DerivationCase> Cases { get; init; }
}

/// <summary>One case of a case split.</summary>
/// <param name="Condition">What the case assumes, such as <c>status[crimea] is deferred</c>.</param>
/// <param name="Derivation">
/// How it leads to a contradiction. Its first step states what the case assumes and has no reasons. Its steps may refer to the
/// steps before the split as negative indexes: -1 for the step just before the step that holds the cases, and so on backwards,
/// on into the steps before an outer split where cases are nested.
/// </param>
public sealed record DerivationCase(Condition Condition, Derivation Derivation);
