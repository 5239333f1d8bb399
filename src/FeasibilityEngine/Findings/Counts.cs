using System.Numerics;

namespace FeasibilityEngine.Findings;

/// <summary>How many answers there are.</summary>
/// <param name="Conflicts">Minimal conflicts among the positions as stated.</param>
/// <param name="ConcessionSets">Minimal hypothetical concession sets.</param>
/// <param name="WithinReach">Minimal concession sets among the rungs within reach.</param>
/// <param name="Top">How many sets of each kind are listed at the most.</param>
public sealed record Counts(Count Conflicts, Count ConcessionSets, Count WithinReach, int Top);

/// <summary>How many there are.</summary>
/// <param name="Found">How many were found. Sets that combine freely are counted without being listed, so this can be astronomically large.</param>
/// <param name="IsProven">True where there are proven to be no others.</param>
public sealed record Count(BigInteger Found, bool IsProven);
