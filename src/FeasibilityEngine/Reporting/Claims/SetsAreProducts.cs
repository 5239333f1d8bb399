using System.Numerics;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The number of minimal sets is the product of these numbers.</summary>
/// <param name="Choices">How many choices each part has.</param>
/// <param name="Number">The number of sets.</param>
/// <param name="All">True where these are all.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record SetsAreProducts(ValueList<BigInteger> Choices, BigInteger Number, bool All, bool WithinReach) : Claim;
