using System.Numerics;

namespace FeasibilityEngine.Exploration.Conflicts;

/// <summary>The minimal conflicts among the ladders of a component, each standing at one level.</summary>
/// <param name="Listed">Those that were worked out in full, fewest members first, then by their names: all of them, or as many as were asked for, or as the budget allowed.</param>
/// <param name="Count">How many there are, listed or not.</param>
/// <param name="IsComplete">True where there are proven to be no others.</param>
/// <param name="Shares">How many of them each member is in, by the name of its ladder; members of none are missing.</param>
internal sealed record ComponentConflicts(
    IReadOnlyList<FoundConflict> Listed, BigInteger Count, bool IsComplete, IReadOnlyDictionary<string, BigInteger> Shares);
