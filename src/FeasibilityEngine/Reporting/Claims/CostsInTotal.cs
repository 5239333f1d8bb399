using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The concessions cost so much in total.</summary>
/// <param name="Gives">Who gives, and where it stands afterwards.</param>
/// <param name="Total">The sum.</param>
internal sealed record CostsInTotal(ValueList<Standing> Gives, decimal Total) : Claim;
