using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Something is conceded on the position or act in so many of so many minimal sets.</summary>
/// <param name="Member">The position or act.</param>
/// <param name="Number">In how many it is.</param>
/// <param name="Of">Of how many.</param>
/// <param name="All">True where these are all; false where there may be more.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record InSets(Standing Member, int Number, int Of, bool All, bool WithinReach) : Claim;
