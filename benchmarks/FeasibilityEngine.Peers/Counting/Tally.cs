using System.Numerics;

namespace FeasibilityEngine.Peers.Counting;

/// <summary>How many answers a view has, and how long it took to tell.</summary>
/// <param name="Count">The number, of <see cref="View.Cheapest"/> the cost; where the search was not finished, how many are proven so far, or the least cost found.</param>
/// <param name="IsComplete">True where there are no others.</param>
/// <param name="First">From the start of the search to its first answer; null where it has none.</param>
/// <param name="Search">From the start of the search to its end.</param>
internal sealed record Tally(BigInteger Count, bool IsComplete, TimeSpan? First, TimeSpan Search);
