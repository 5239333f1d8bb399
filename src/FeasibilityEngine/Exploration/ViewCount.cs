using System.Numerics;

namespace FeasibilityEngine.Exploration;

/// <summary>How many answers one question has.</summary>
/// <param name="Count">The number; where the search was cut short, how many are proven so far.</param>
/// <param name="IsComplete">True where there are no others.</param>
internal readonly record struct ViewCount(BigInteger Count, bool IsComplete);
