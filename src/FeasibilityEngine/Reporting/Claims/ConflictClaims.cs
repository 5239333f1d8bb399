using System.Numerics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The members cannot stand together where they stand, while without any one of them the others could.</summary>
/// <param name="Members">Positions and priced acts, each with the rung at which it stands.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record MinimalConflict(ValueList<Standing> Members, bool WithinReach) : Claim;

/// <summary>The rules, without any others, leave no possible state that the members accept, and none of the rules can be left out.</summary>
/// <param name="Members">Positions and priced acts, each with its rung; none for rules that contradict each other by themselves.</param>
/// <param name="Rules">The names of the rules.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record Through(ValueList<Standing> Members, ValueList<string> Rules, bool WithinReach) : Claim;

/// <summary>Each stands at its last rung, and cannot be conceded further.</summary>
/// <param name="Members">Positions and priced acts, each with its rung.</param>
internal sealed record AtLastRungs(ValueList<Standing> Members) : Claim;

/// <summary>One of the members is a red line.</summary>
/// <param name="Members">Positions and priced acts, each with its rung.</param>
internal sealed record AgainstRedLine(ValueList<Standing> Members) : Claim;

/// <summary>Were it not for the order of the acts, the members could stand together.</summary>
/// <param name="Members">Positions and priced acts, each with its rung.</param>
/// <param name="Rules">The rules that count.</param>
internal sealed record NoOrderSuits(ValueList<Standing> Members, ValueList<string> Rules) : Claim;

/// <summary>The members belong to so many parties.</summary>
/// <param name="Members">Positions and priced acts, each with its rung.</param>
/// <param name="Number">How many.</param>
internal sealed record SidesAre(ValueList<Standing> Members, int Number) : Claim;

/// <summary>The act is one of the party.</summary>
/// <param name="Act">The act, with its key where it has one.</param>
/// <param name="Party">Who performs it.</param>
internal sealed record PerformedBy(string Act, string Party) : Claim;

/// <summary>All members belong to the party.</summary>
/// <param name="Members">Positions and priced acts, each with its rung.</param>
/// <param name="Party">The party.</param>
internal sealed record OfOneParty(ValueList<Standing> Members, string Party) : Claim;

/// <summary>The position cannot be met, and could be if acts, facts and options were otherwise that no concession brings about.</summary>
/// <param name="Position">The position, with its rung.</param>
internal sealed record NobodyBringsAbout(Standing Position) : Claim;

/// <summary>The position cannot be met, and could not be either if what nobody can bring about were otherwise.</summary>
/// <param name="Position">The position, with its rung.</param>
internal sealed record ExcludesItself(Standing Position) : Claim;

/// <summary>One of the members is an act that is not conceded, and were it, the others could stand together.</summary>
/// <param name="Members">Positions and priced acts, each with its rung.</param>
internal sealed record ActNotConceded(ValueList<Standing> Members) : Claim;

/// <summary>No possible state exists that the position accepts where it stands, whatever all others give.</summary>
/// <param name="Position">The position, with its rung.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record CannotBeMet(Standing Position, bool WithinReach) : Claim;

/// <summary>The member is in so many minimal conflicts among the positions as stated.</summary>
/// <param name="Member">The position or priced act.</param>
/// <param name="Number">In how many.</param>
/// <param name="All">True where it is in no others; false where it may be in more.</param>
internal sealed record InConflicts(Standing Member, BigInteger Number, bool All) : Claim;

/// <summary>
/// These positions, as stated, and these priced acts, not performed unless conceded, leave no possible state; those of them that do
/// not count ask for nothing. For none: the rules leave no possible state.
/// </summary>
internal sealed record StatedExclude(ValueList<string> Ids) : Claim
{
    /// <summary>That the members of a conflict among what is stated exclude each other.</summary>
    public static Claim Of(Conflict conflict) => new StatedExclude(conflict.Positions.Select(member => member.Id).ToValueList());

    /// <summary>That they do, and do not if any one of them is left out.</summary>
    public static IEnumerable<Claim> Minimally(Conflict conflict)
    {
        var ids = conflict.Positions.Select(member => member.Id).ToValueList();
        return ids.Select(left => (Claim)new StatedFit(ids.Where(id => id != left).ToValueList())).Prepend(new StatedExclude(ids));
    }
}

/// <summary>
/// A possible state exists that suits these positions, as stated, and these priced acts, not performed unless conceded; those of them
/// that do not count ask for nothing, and of nothing else anything is asked.
/// </summary>
internal sealed record StatedFit(ValueList<string> Ids) : Claim
{
    /// <summary>That the members of a conflict can stand together after all.</summary>
    public static Claim Of(Conflict conflict) => new StatedFit(conflict.Positions.Select(member => member.Id).ToValueList());
}
