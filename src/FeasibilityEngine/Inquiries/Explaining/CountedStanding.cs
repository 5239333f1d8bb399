using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Inquiries.Explaining;

/// <summary>Where a position or priced act stands in some minimal sets, and what it costs its party to stand there.</summary>
/// <param name="Rung">Who stands where; the stated rung has the number 0 and costs nothing.</param>
/// <param name="Cost">What it costs to stand here instead of at the stated rung.</param>
/// <param name="IsWithinReach">True where it can be given at the day of the analysis; the stated rung can.</param>
public sealed record CountedStanding(Standing Rung, decimal Cost, bool IsWithinReach);
