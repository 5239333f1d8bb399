using FeasibilityEngine.Exploration.Witnesses;
using FeasibilityEngine.Grounding;

namespace FeasibilityEngine.Exploration.Conflicts;

/// <summary>A minimal conflict with what proves it.</summary>
/// <param name="Members">Who stands where, in the order of the ladders' names; empty for rules that exclude every state.</param>
/// <param name="Rules">A minimal group of ground rules with which they cannot stand together.</param>
/// <param name="Without">For each member, a state that the others accept: the conflict is minimal.</param>
internal sealed record FoundConflict(IReadOnlyList<Member> Members, IReadOnlyList<GroundRule> Rules, IReadOnlyList<PartialState> Without)
{
    /// <summary>The circle of order in which the members go; empty where there is no single one; null where the conflict is not one of order.</summary>
    public IReadOnlyList<CircleLink>? Circle { get; init; }

    /// <summary>For a single position that goes in no circle: whether it needs what nobody can bring about, see <see cref="WishedStates"/>; else it excludes itself.</summary>
    public bool NeedsUnobtainable { get; init; }
}
