using System.Numerics;
using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>
/// So many minimal sets keep to the caps; of these, for the most even ones, so many have the smallest largest burden of a party; for the
/// front, there are so many ways to share the costs that no other set undercuts.
/// </summary>
/// <param name="Selection">The order, the caps, and whether only rungs within reach count.</param>
/// <param name="Number">How many.</param>
/// <param name="All">True where there are no more. Where false, of the front only that so many ways to share the costs exist.</param>
internal sealed record NumberChosen(SetSelection Selection, BigInteger Number, bool All) : Claim;
