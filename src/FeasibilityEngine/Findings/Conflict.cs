using System.Numerics;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Findings;

/// <summary>
/// A minimal conflict: positions that cannot stand together, with the rules that make them exclude each other. Leave any one of
/// the positions out and a possible state exists; the rules are a minimal group that is enough.
/// </summary>
/// <remarks>A minimal unsatisfiable subset (MUS) over the positions, with the rules as background theory.</remarks>
public sealed record Conflict
{
    internal Conflict()
    {
    }

    /// <summary>Its name within the analysis: <c>conflict-1</c>; <c>closed-1</c> among what closes it; <c>returning-1</c> for one that returns without a concession and is not listed by itself.</summary>
    public required string Id { get; init; }

    /// <summary>Why they cannot stand together.</summary>
    public required ConflictKind Kind { get; init; }

    /// <summary>The members, in the order of their names.</summary>
    public required ValueList<Standing> Positions { get; init; }

    /// <summary>The rules, in the order of their names, each with the bindings that are needed.</summary>
    public required ValueList<RuleUse> Rules { get; init; }

    /// <summary>How the members and the rules lead to a contradiction, step by step.</summary>
    public required Derivation Derivation { get; init; }

    /// <summary>
    /// For <see cref="ConflictKind.CircularOrder"/>: the circle, each link with who asks for it, the last one leading back to the first
    /// act; empty where the members go in circles in several ways, and for all other kinds.
    /// </summary>
    public ValueList<OrderDemand> Circle { get; init; } = [];
}

/// <summary>
/// Why positions cannot stand together; derived, never declared. Where several fit, the first of
/// <see cref="CircularOrder"/>, <see cref="Unobtainable"/>, <see cref="SelfExcluding"/>, <see cref="Internal"/>,
/// <see cref="RedLine"/>, <see cref="ActNotConceded"/>, <see cref="Exclusive"/>.
/// </summary>
public enum ConflictKind
{
    /// <summary>
    /// Positions of several parties clash, by themselves or through rules. Also the kind of rules that exclude each other, where
    /// the conflict has no members.
    /// </summary>
    Exclusive,

    /// <summary>A member is a red line, which cannot be conceded.</summary>
    RedLine,

    /// <summary>Each side wants the other to go first; what single positions or one party ask for can go in a circle too.</summary>
    CircularOrder,

    /// <summary>Two or more positions and priced acts of one party clash among themselves.</summary>
    Internal,

    /// <summary>
    /// A single position asks for an act, a fact or an option that no concession in the file brings about. It could be met if acts
    /// and facts that are the same in every possible state, and options that hold in none, could be otherwise. A development that is
    /// not assumed does not count as bringing it about.
    /// </summary>
    Unobtainable,

    /// <summary>
    /// What a single position asks for excludes itself, alone or by rules: it could not be met either if what nobody can bring about
    /// were otherwise.
    /// </summary>
    SelfExcluding,

    /// <summary>A member is a priced act that its performer could concede and has not: the other members, or a rule, need it.</summary>
    ActNotConceded,
}

/// <summary>How many minimal conflicts a position or priced act is a member of.</summary>
/// <param name="Member">The position or act, where it stands.</param>
/// <param name="Conflicts">In how many; one or more.</param>
public sealed record ConflictShare(Standing Member, BigInteger Conflicts);
