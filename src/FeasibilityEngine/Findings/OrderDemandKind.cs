namespace FeasibilityEngine.Findings;

/// <summary>What a link of a circle of order asks of two acts.</summary>
public enum OrderDemandKind
{
    /// <summary>The first comes at an earlier step than the second.</summary>
    Before,

    /// <summary>The first comes at the same step as the second, or earlier.</summary>
    NoLater,

    /// <summary>Both come at the same step.</summary>
    Together,
}
