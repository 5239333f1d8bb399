using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Inquiries.Comparing;

/// <summary>A minimal concession set of both analyses that costs something else, or came within reach or left it.</summary>
/// <param name="First">As it is in the first.</param>
/// <param name="Second">As it is in the second.</param>
public sealed record SetDifference(ConcessionSet First, ConcessionSet Second)
{
    /// <summary>How much more it costs in the second; below zero where it is cheaper.</summary>
    public decimal Dearer => Second.TotalCost - First.TotalCost;

    /// <summary>True where it is within reach in the second only.</summary>
    public bool CameWithinReach => Second.IsWithinReach && !First.IsWithinReach;

    /// <summary>True where it is within reach in the first only.</summary>
    public bool LeftReach => First.IsWithinReach && !Second.IsWithinReach;
}
