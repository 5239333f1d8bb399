using FeasibilityEngine.Model;

namespace FeasibilityEngine.Findings;

/// <summary>One link of a circle of order: <c>relief</c> before <c>curbs</c>, as Iran asks.</summary>
/// <param name="First">The act that is to come first.</param>
/// <param name="Kind">Before the second, no later, or together with it.</param>
/// <param name="Second">The act that is to come after it.</param>
/// <param name="Positions">The conflict's members that ask for it, in the order of their names; empty where the rules alone do.</param>
public sealed record OrderDemand(string First, OrderDemandKind Kind, string Second, ValueList<string> Positions)
{
    /// <summary>True where the positions ask for it only together with the conflict's rules.</summary>
    internal bool ThroughRules { get; init; }
}

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
