using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

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
