namespace FeasibilityEngine.Peers.Counting;

/// <summary>What is counted; the names are those that the peers' field has for it.</summary>
internal enum View
{
    /// <summary>All minimal concession sets over the ladders.</summary>
    Mcs,

    /// <summary>What the cheapest set costs, proven.</summary>
    Cheapest,

    /// <summary>The points of the Pareto front of costs per party.</summary>
    Front,

    /// <summary>What the party pays that pays most in the most even set, and what the cheapest of the most even sets costs in all, proven.</summary>
    Even,

    /// <summary>All minimal conflicts among the preconditions as stated.</summary>
    Mus,
}
