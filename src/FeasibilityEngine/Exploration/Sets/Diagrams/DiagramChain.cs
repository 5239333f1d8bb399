using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Model;
using FeasibilityEngine.Solving.Diagrams;

namespace FeasibilityEngine.Exploration.Sets.Diagrams;

/// <summary>
/// The diagrams of the components of a product, one behind the other: where a set of one component ends, those of the next begin. So its
/// sets are those of the product. Components in which no capped party pays come last, where sums need not be told apart.
/// </summary>
internal sealed class DiagramChain
{
    private readonly List<SetFamily.Node> _nodes = [];
    private readonly List<int> _payers = [];
    private readonly List<decimal> _costs = [];
    private readonly decimal[][] _least;
    private readonly decimal[][] _most;

    /// <param name="sets">The product, of which every component has a set.</param>
    /// <param name="components">Its components.</param>
    /// <param name="parties">The parties whose sums are told apart.</param>
    public DiagramChain(FactoredSets sets, IReadOnlyList<Component> components, IReadOnlyList<string> parties)
    {
        var indexes = parties.Select((party, i) => (party, i)).ToDictionary(p => p.party, p => p.i, StringComparer.Ordinal);
        var leaf = new SetFamily.Node(NodeTable.LeafLevel, SetFamilies.None, SetFamilies.None);
        _nodes.AddRange([leaf, leaf]);
        var order = Enumerable.Range(0, components.Count)
            .OrderBy(c => components[c].Ladders.Any(l => Payer(l) >= 0 && sets.Chains[l].Rungs.Length > 1) ? 0 : 1).ToList();
        var offsets = new List<int>();
        foreach (var component in order)
        {
            offsets.Add(_costs.Count);
            var (_, concessions) = sets.Choices[component].AsDiagram();
            foreach (var (chain, level) in concessions)
            {
                var ladder = chain < 0 ? -1 : components[component].Ladders[chain];
                Concessions.Add((component, chain, level));
                _payers.Add(ladder < 0 ? -1 : Payer(ladder));
                _costs.Add(ladder < 0 ? 0 : sets.Chains[ladder].CostAt(level));
            }
        }

        // The last component stands at the bottom, so its nodes have the smallest numbers.
        Root = SetFamilies.Empty;
        for (var i = order.Count - 1; i >= 0; i--)
        {
            Append(sets.Choices[order[i]].AsDiagram().Family, offsets[i]);
        }

        _least = new decimal[_nodes.Count][];
        _most = new decimal[_nodes.Count][];
        _least[SetFamilies.Empty] = _most[SetFamilies.Empty] = new decimal[parties.Count];
        for (var node = 2; node < _nodes.Count; node++)
        {
            var (element, without, with) = _nodes[node];
            var (leastWith, mostWith) = (Plus(_least[with], element), Plus(_most[with], element));
            _least[node] = without == SetFamilies.None ? leastWith : [.. leastWith.Zip(_least[without], Math.Min)];
            _most[node] = without == SetFamilies.None ? mostWith : [.. mostWith.Zip(_most[without], Math.Max)];
        }

        int Payer(int ladder) => indexes.GetValueOrDefault(sets.Chains[ladder].Ladder.Party.Id, -1);
    }

    /// <summary>The component, the chain of it and the level that each element stands for.</summary>
    public List<(int Component, int Chain, int Level)> Concessions { get; } = [];

    /// <summary>How many nodes there are, with the two leaves; those below have smaller numbers than those above.</summary>
    public int Count => _nodes.Count;

    /// <summary>The node that is the whole product.</summary>
    public int Root { get; private set; }

    public SetFamily.Node this[int node] => _nodes[node];

    /// <summary>What each party pays at the least from a node on.</summary>
    public decimal[] Least(int node) => _least[node];

    /// <summary>What each party pays at the most from a node on.</summary>
    public decimal[] Most(int node) => _most[node];

    /// <summary>What has been paid with one more concession.</summary>
    public ValueList<decimal> Plus(ValueList<decimal> sum, int element) =>
        _payers[element] < 0 || _costs[element] == 0 ? sum : Plus((decimal[])[.. sum], element).ToValueList();

    private decimal[] Plus(decimal[] sum, int element)
    {
        var (payer, cost) = (_payers[element], _costs[element]);
        if (payer < 0 || cost == 0)
        {
            return sum;
        }

        var more = (decimal[])sum.Clone();
        more[payer] += cost;
        return more;
    }

    private void Append(SetFamily family, int offset)
    {
        var (next, first) = (Root, _nodes.Count - 2);
        for (var node = 2; node < family.Nodes.Length; node++)
        {
            var (element, without, with) = family.Nodes[node];
            _nodes.Add(new SetFamily.Node(element + offset, Moved(without), Moved(with)));
        }

        Root = Moved(family.Root);

        int Moved(int node) => node switch
        {
            SetFamilies.None => SetFamilies.None,
            SetFamilies.Empty => next,
            _ => node + first,
        };
    }
}
