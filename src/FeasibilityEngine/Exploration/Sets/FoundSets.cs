using System.Numerics;
using FeasibilityEngine.Exploration.Conflicts;
using FeasibilityEngine.Exploration.Sets.Choosing;

namespace FeasibilityEngine.Exploration.Sets;

/// <summary>What was found out about all minimal concession sets of one list; what lists them is a <see cref="SetListing"/>.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="IsProven">True where there are proven to be no others.</param>
internal sealed record FoundSets(BigInteger Count, bool IsProven)
{
    /// <summary>The ladders that concede in every set, by name; empty where that is not proven.</summary>
    public IReadOnlyList<string> Always { get; init; } = [];

    /// <summary>The ladders that could concede but do in no set, by name; empty where that is not proven.</summary>
    public IReadOnlyList<string> Never { get; init; } = [];

    /// <summary>What the cheapest set costs; null where that is not proven.</summary>
    public decimal? LeastCost { get; init; }

    /// <summary>How far each cost can move while the cheapest set stays a cheapest one; empty where that is not proven.</summary>
    public IReadOnlyList<FoundCostRange> CostRanges { get; init; } = [];

    /// <summary>No sets, and nothing proven.</summary>
    public static FoundSets Unproven { get; } = new(BigInteger.Zero, IsProven: false);

    /// <summary>Proven: there are none.</summary>
    public static FoundSets None { get; } = new(BigInteger.Zero, IsProven: true);
}

/// <summary>What can be conceded of one component, whatever is conceded of the others.</summary>
/// <param name="Ladders">Its ladders, by name.</param>
/// <param name="Count">How many choices there are.</param>
/// <param name="IsProven">True where there are proven to be no others.</param>
/// <param name="Choices">The cheapest of them, each as where the ladders stand.</param>
internal sealed record FoundPart(IReadOnlyList<string> Ladders, BigInteger Count, bool IsProven, IReadOnlyList<IReadOnlyList<Member>> Choices);
