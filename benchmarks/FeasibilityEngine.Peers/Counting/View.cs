namespace FeasibilityEngine.Peers.Counting;

/// <summary>What is counted; the names are those that the peers' field has for it.</summary>
internal enum View
{
    /// <summary>All minimal concession sets over the ladders.</summary>
    Mcs,

    /// <summary>What the cheapest set costs, proven.</summary>
    Cheapest,

    /// <summary>All minimal conflicts among the preconditions as stated.</summary>
    Mus,
}
