using FeasibilityEngine.Model;

namespace FeasibilityEngine.Grounding;

/// <summary>
/// What can be conceded: a position that counts at the as-of date, from its stated rung down, or a priced act,
/// whose two rungs are <c>not performed</c> and <c>performed</c>.
/// </summary>
/// <param name="Id">The name of the position, or the act with its key.</param>
/// <param name="Party">The party that stands on it.</param>
/// <param name="Position">The position; null for an act.</param>
/// <param name="Act">The act; null for a position.</param>
/// <param name="Rungs">The rungs, the stated one first; rungs stronger than the stated one are part of it.</param>
internal sealed record Ladder(string Id, Party Party, Position? Position, GroundAct? Act, ValueList<GroundRung> Rungs)
{
    /// <summary>As what a position counts for the question that is asked: never as two kinds at once. Null for an act.</summary>
    public PositionKind? Kind { get; init; } = Position?.Kind;

    /// <summary>
    /// Where the party is supposed to have gone down: the form that is stated, then each rung down to where it stands now, which are
    /// all part of its first rung. Empty where nothing is supposed of it.
    /// </summary>
    public ValueList<GroundRung> Supposed { get; init; } = [];
}
