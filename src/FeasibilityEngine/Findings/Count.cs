using System.Numerics;

namespace FeasibilityEngine.Findings;

/// <summary>How many there are.</summary>
/// <param name="Found">How many were found. Sets that combine freely are counted without being listed, so this can be astronomically large.</param>
/// <param name="Exact">True where there are proven to be no others.</param>
public sealed record Count(BigInteger Found, bool Exact);
