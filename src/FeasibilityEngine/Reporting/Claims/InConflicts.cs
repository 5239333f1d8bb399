using System.Numerics;
using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The member is in so many minimal conflicts among the positions as stated.</summary>
/// <param name="Member">The position or priced act.</param>
/// <param name="Number">In how many.</param>
/// <param name="All">True where it is in no others; false where it may be in more.</param>
internal sealed record InConflicts(Standing Member, BigInteger Number, bool All) : Claim;
