using FeasibilityEngine.Model;

namespace FeasibilityEngine.Findings;

/// <summary>
/// A minimal conflict: positions that cannot stand together, with the rules that make them exclude each other. Leave any one of
/// the positions out and a possible state exists; the rules are a minimal group that is enough.
/// </summary>
/// <remarks>A minimal unsatisfiable subset (MUS) over the positions, with the rules as background theory.</remarks>
/// <param name="Id">Its name within the analysis: <c>conflict-1</c>; <c>closed-1</c> among what closes it; <c>returning-1</c> for one that returns without a concession and is not listed by itself.</param>
/// <param name="Kind">Why they cannot stand together.</param>
/// <param name="Positions">The members, in the order of their names.</param>
/// <param name="Rules">The rules, in the order of their names, each with the bindings that are needed.</param>
/// <param name="Derivation">How the members and the rules lead to a contradiction, step by step.</param>
public sealed record Conflict(
    string Id,
    ConflictKind Kind,
    ValueList<Standing> Positions,
    ValueList<RuleUse> Rules,
    Derivation Derivation)
{
    /// <summary>
    /// For <see cref="ConflictKind.CircularOrder"/>: the circle, each link with who asks for it, the last one leading back to the first
    /// act; empty where the members go in circles in several ways, and for all other kinds.
    /// </summary>
    public ValueList<OrderDemand> Circle { get; init; } = [];
}
