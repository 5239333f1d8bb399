using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Comparing;

/// <summary>How two lists of minimal concession sets differ. Sets are the same where they concede the same rungs and acts.</summary>
/// <param name="Appeared">Sets of the second that the first is proven not to have, cheapest first.</param>
/// <param name="Vanished">Sets of the first that the second is proven not to have, cheapest first.</param>
/// <param name="Changed">Sets of both that cost something else, or are within reach in the one and not in the other.</param>
/// <param name="IsComplete">True where both lists hold all sets that there are; else more may differ.</param>
public sealed record SetComparison(
    ValueList<ConcessionSet> Appeared, ValueList<ConcessionSet> Vanished, ValueList<SetDifference> Changed, bool IsComplete)
{
    /// <summary>True where the lists are known to differ.</summary>
    public bool HasDifferences => Appeared.Count > 0 || Vanished.Count > 0 || Changed.Count > 0;
}

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
