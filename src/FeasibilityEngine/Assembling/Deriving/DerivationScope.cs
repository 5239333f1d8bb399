namespace FeasibilityEngine.Assembling.Deriving;

/// <summary>The statements derived in one case, or outside all cases, in the order in which they were found.</summary>
internal sealed class DerivationScope
{
    /// <summary>The statements.</summary>
    public List<DerivationNode> Nodes { get; } = [];
}
