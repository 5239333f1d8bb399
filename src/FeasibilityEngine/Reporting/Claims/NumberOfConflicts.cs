using System.Numerics;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>There are so many minimal conflicts among the positions as stated.</summary>
/// <param name="Number">How many.</param>
/// <param name="All">True where there are no others; false where there may be more.</param>
internal sealed record NumberOfConflicts(BigInteger Number, bool All) : Claim;
