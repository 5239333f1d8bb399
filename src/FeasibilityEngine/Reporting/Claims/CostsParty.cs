using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Of the concessions, those of the party cost so much.</summary>
/// <param name="Gives">Who gives, and where it stands afterwards.</param>
/// <param name="Party">The party.</param>
/// <param name="Cost">The sum.</param>
internal sealed record CostsParty(ValueList<Standing> Gives, string Party, decimal Cost) : Claim;
