using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Of the minimal sets within the caps, none has less than the one number, and some set has the other.</summary>
/// <param name="Even">True where the number is the largest burden of a party, false where it is the cost in all.</param>
/// <param name="Caps">What parties may pay at the most.</param>
/// <param name="Lower">What none has less than; null where nothing is said of that.</param>
/// <param name="Upper">What some set has; null where nothing is said of that.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record Best(bool Even, ValueList<KeyValuePair<string, decimal>> Caps, decimal? Lower, decimal? Upper, bool WithinReach) : Claim;
