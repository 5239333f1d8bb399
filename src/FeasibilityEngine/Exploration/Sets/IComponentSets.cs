using System.Numerics;
using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Exploration.Sets.Choosing;
using FeasibilityEngine.Solving.Diagrams;

namespace FeasibilityEngine.Exploration.Sets;

/// <summary>
/// The minimal concession sets of one component, whether they stand in a list or in a diagram: the same questions have the same
/// answers, in the order of <see cref="ComponentSet.Compare"/>.
/// </summary>
internal interface IComponentSets
{
    /// <summary>The component's chains.</summary>
    IReadOnlyList<Chain> Chains { get; }

    /// <summary>How many there are.</summary>
    BigInteger Count { get; }

    /// <summary>True where there are proven to be no others.</summary>
    bool IsComplete { get; }

    /// <summary>The set with so many others before it; null where there are not as many. Each is worked out once, those before it first.</summary>
    ComponentSet? Ranked(int rank);

    /// <summary>The set at a place of some fixed order: each set has one place, so a place drawn uniformly draws a set uniformly.</summary>
    /// <param name="place">From 0 to <see cref="Count"/>, exclusive.</param>
    ComponentSet At(BigInteger place);

    /// <summary>For each chain and each of its levels the least cost of the sets that stand there; null where none does.</summary>
    IReadOnlyList<decimal?[]> LeastCosts();

    /// <summary>
    /// The undominated vectors of costs among the sets, each sum taken over chains that count for the same party, with the first set
    /// that costs so much; null where there are more than <paramref name="pointLimit"/> on the way, or the budget ran out.
    /// </summary>
    /// <param name="partyOf">For each chain the index of the party that pays, or a negative number for nobody.</param>
    /// <param name="parties">How many parties there are.</param>
    /// <param name="most">What each party may pay at the most; null for no bounds. Sets that cost more are left out.</param>
    /// <param name="pointLimit">How many vectors to keep at a time.</param>
    /// <param name="anySet">True where any set that costs so much will do: to tell the first takes a look at each of its concessions.</param>
    /// <param name="budget">Looked at on the way.</param>
    List<FrontSet>? Front(IReadOnlyList<int> partyOf, int parties, decimal[]? most, int pointLimit, bool anySet, SearchBudget budget);

    /// <summary>The sets as a diagram, and the chain and the level that each of its elements stands for.</summary>
    (SetFamily Family, (int Chain, int Level)[] Concessions) AsDiagram();
}
