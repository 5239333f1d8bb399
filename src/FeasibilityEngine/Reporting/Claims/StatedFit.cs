using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>
/// A possible state exists that suits these positions, as stated, and these priced acts, not performed unless conceded; those of them
/// that do not count ask for nothing, and of nothing else anything is asked.
/// </summary>
internal sealed record StatedFit(ValueList<string> Ids) : Claim
{
    /// <summary>That the members of a conflict can stand together after all.</summary>
    public static Claim Of(Conflict conflict) => new StatedFit(conflict.Positions.Select(member => member.Id).ToValueList());
}
