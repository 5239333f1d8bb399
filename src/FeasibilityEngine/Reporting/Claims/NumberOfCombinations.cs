using System.Numerics;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>What is varied can be combined in so many ways.</summary>
/// <param name="Number">How many.</param>
internal sealed record NumberOfCombinations(BigInteger Number) : Claim;
