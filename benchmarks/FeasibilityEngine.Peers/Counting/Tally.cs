using System.Numerics;

namespace FeasibilityEngine.Peers.Counting;

/// <summary>How many answers a view has, and how long it took to tell.</summary>
/// <param name="Count">The number, of <see cref="View.Cheapest"/> the cost, of <see cref="View.Even"/> the largest burden; where the search was not finished, how many are proven so far, or the least cost found.</param>
/// <param name="IsComplete">True where there are no others.</param>
/// <param name="Ground">From the start of the search to the ground scenario, which is no more than another form of what was read.</param>
/// <param name="First">From the start of the search to its first answer; null where it has none.</param>
/// <param name="Search">From the start of the search to its end.</param>
internal sealed record Tally(BigInteger Count, bool IsComplete, TimeSpan Ground, TimeSpan? First, TimeSpan Search)
{
    /// <summary>What the cheapest of the most even sets costs in all; null of other views.</summary>
    public BigInteger? Total { get; init; }
}
