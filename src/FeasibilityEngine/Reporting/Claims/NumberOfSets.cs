using System.Numerics;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>There are so many minimal concession sets.</summary>
/// <param name="Number">How many.</param>
/// <param name="All">True where there are no others; false where there may be more.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record NumberOfSets(BigInteger Number, bool All, bool WithinReach) : Claim;
