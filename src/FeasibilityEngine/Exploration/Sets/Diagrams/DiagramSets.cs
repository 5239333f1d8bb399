using System.Numerics;
using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Exploration.Sets.Choosing;
using FeasibilityEngine.Solving.Diagrams;

namespace FeasibilityEngine.Exploration.Sets.Diagrams;

/// <summary>
/// All minimal concession sets of a component, as a diagram in which each element is a chain standing at a level below its first.
/// Counted exactly, ranked and drawn without being listed.
/// </summary>
internal sealed class DiagramSets : IComponentSets
{
    private readonly IReadOnlyList<Chain> _chains;
    private readonly SetFamily _family;
    private readonly (int Chain, int Level)[] _concessions;
    private readonly FamilyElement[] _elements;
    private readonly FamilyRanking _ranking;
    private IReadOnlyList<decimal?[]>? _leastCosts;

    /// <param name="chains">The component's chains.</param>
    /// <param name="family">The sets; a chain that is in none of a set's elements stands at its first level.</param>
    /// <param name="concessions">The chain and the level that each element stands for; those of one chain next to each other.</param>
    public DiagramSets(IReadOnlyList<Chain> chains, SetFamily family, (int Chain, int Level)[] concessions)
    {
        _chains = chains;
        _family = family;
        _concessions = concessions;

        // Of two sets the one is first that stands at the stronger level of the first chain at which they differ.
        var weights = new int[chains.Count];
        var weight = 0;
        for (var chain = chains.Count - 1; chain >= 0; chain--)
        {
            weights[chain] = weight;
            weight += chains[chain].Rungs.Length;
        }

        _elements = [.. concessions.Select(c => c.Chain < 0 ? default : new FamilyElement(chains[c.Chain].CostAt(c.Level), weights[c.Chain] + c.Level))];
        _ranking = new FamilyRanking(family, _elements, holdersFirst: false);
    }

    public IReadOnlyList<Chain> Chains => _chains;

    public BigInteger Count => _family.Count;

    public bool IsComplete => true;

    public ComponentSet? Ranked(int rank) => _ranking.At(rank) is { } elements ? SetOf(elements) : null;

    public ComponentSet At(BigInteger place) => SetOf(_family.At(place));

    public IReadOnlyList<decimal?[]> LeastCosts() => _leastCosts ??= DiagramCosts.Least(_family, _concessions, _chains);

    public List<FrontSet>? Front(IReadOnlyList<int> partyOf, int parties, decimal[]? most, int pointLimit, bool anySet, SearchBudget budget)
    {
        var payerOf = Array.ConvertAll(_concessions, c => c.Chain < 0 ? -1 : partyOf[c.Chain]);
        return new DiagramFront(_family, _elements, payerOf, parties).Of(most, pointLimit, anySet, budget)?
            .ConvertAll(point => new FrontSet(point.Costs, SetOf(point.Elements())));
    }

    public (SetFamily Family, (int Chain, int Level)[] Concessions) AsDiagram() => (_family, _concessions);

    private ComponentSet SetOf(List<int> elements)
    {
        var levels = new int[_chains.Count];
        var cost = 0m;
        foreach (var element in elements)
        {
            var (chain, level) = _concessions[element];
            levels[chain] = level;
            cost += _chains[chain].CostAt(level);
        }

        return new ComponentSet(levels, cost, elements.Count);
    }
}
