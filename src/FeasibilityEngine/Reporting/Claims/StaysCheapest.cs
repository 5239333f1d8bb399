using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The set stays a cheapest one while the cost moves as far as this, and no longer beyond.</summary>
/// <param name="Gives">Who gives in the set, and where it stands afterwards.</param>
/// <param name="Of">The rung whose cost moves.</param>
/// <param name="Bound">How far.</param>
/// <param name="Up">True where it rises, false where it falls.</param>
internal sealed record StaysCheapest(ValueList<Standing> Gives, Standing Of, decimal Bound, bool Up) : Claim;
