using System.Numerics;
using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Model;
using FeasibilityEngine.Solving.Diagrams;

namespace FeasibilityEngine.Exploration.Sets.Diagrams;

/// <summary>
/// The sets of a product that stay within caps, as one diagram: those of the components one behind the other, each node once for each
/// sum that the capped parties can have paid before it. So they are counted, ranked and drawn exactly, like any others.
/// </summary>
internal sealed class CappedSets
{
    // Ranking goes down a path of the diagram, so a path must not be too long.
    private const int MostLevels = 20_000;

    // What has been paid does not matter any more, since the caps cannot be exceeded from here on.
    private static readonly ValueList<decimal> Anything = [];

    private readonly FactoredSets _sets;
    private readonly SetFamily _family;
    private readonly List<(int Component, int Chain, int Level)> _concessions;
    private readonly FamilyRanking _ranking;

    private CappedSets(FactoredSets sets, SetFamily family, List<(int Component, int Chain, int Level)> concessions, IReadOnlyList<Component> components)
    {
        _sets = sets;
        _family = family;
        _concessions = concessions;

        // Of two sets the one is first that stands at the stronger level of the first ladder at which they differ.
        var weights = new int[sets.Chains.Count];
        for (var (ladder, weight) = (weights.Length - 1, 0); ladder >= 0; ladder--)
        {
            weights[ladder] = weight;
            weight += sets.Chains[ladder].Rungs.Length;
        }

        _ranking = new FamilyRanking(
            family,
            concessions.ConvertAll(c =>
            {
                // A level of the diagram at which nothing is decided.
                if (c.Chain < 0)
                {
                    return default;
                }

                var ladder = components[c.Component].Ladders[c.Chain];
                return new FamilyElement(sets.Chains[ladder].CostAt(c.Level), weights[ladder] + c.Level);
            }),
            holdersFirst: false);
    }

    /// <summary>How many there are.</summary>
    public BigInteger Count => _family.Count;

    /// <summary>The sets within the caps; null where the diagram outgrows its limit, or the budget ran out.</summary>
    /// <param name="sets">The product, of which every component has a set.</param>
    /// <param name="components">Its components.</param>
    /// <param name="caps">What parties may pay at the most, by their names.</param>
    /// <param name="nodeLimit">How many nodes the diagram may have.</param>
    /// <param name="budget">Looked at on the way.</param>
    public static CappedSets? Make(
        FactoredSets sets, IReadOnlyList<Component> components, IReadOnlyDictionary<string, decimal> caps, int nodeLimit, SearchBudget budget)
    {
        var chain = new DiagramChain(sets, components, [.. caps.Keys]);
        return chain.Concessions.Count <= MostLevels && Restrict(chain, [.. caps.Values], nodeLimit, budget) is { } family
            ? new CappedSets(sets, family, chain.Concessions, components)
            : null;
    }

    /// <summary>The set with so many others before it, component by component: cheapest first, then fewest concessions; null where there are not as many.</summary>
    public ComponentSet[]? Ranked(int rank) => _ranking.At(rank) is { } elements ? SetsOf(elements) : null;

    /// <summary>The set at a place of some fixed order.</summary>
    public ComponentSet[] At(BigInteger place) => SetsOf(_family.At(place));

    private ComponentSet[] SetsOf(List<int> elements)
    {
        var levels = _sets.Choices.Select(c => new int[c.Chains.Count]).ToArray();
        var (costs, sizes) = (new decimal[levels.Length], new int[levels.Length]);
        foreach (var element in elements)
        {
            var (component, chain, level) = _concessions[element];
            levels[component][chain] = level;
            costs[component] += _sets.Choices[component].Chains[chain].CostAt(level);
            sizes[component]++;
        }

        return [.. levels.Select((own, component) => new ComponentSet(own, costs[component], sizes[component]))];
    }

    private static SetFamily? Restrict(DiagramChain chain, decimal[] caps, int nodeLimit, SearchBudget budget)
    {
        // From the root down: the sums with which each node is met, each with a number of its own.
        var numbers = new Dictionary<ValueList<decimal>, int>?[chain.Count];
        var met = new List<(int Element, int Without, int With)>();
        var root = Meet(chain.Root, [.. caps.Select(_ => 0m)]);
        var order = new List<int>();
        for (var node = chain.Count - 1; node > SetFamilies.Empty; node--)
        {
            if (numbers[node] is not { } sums)
            {
                continue;
            }

            var (element, without, with) = chain[node];
            foreach (var (sum, number) in sums)
            {
                met[number] = (element, Meet(without, sum), Meet(with, sum.Count == 0 ? sum : chain.Plus(sum, element)));
                order.Add(number);
            }

            // What a node above was met with is known by its numbers now.
            numbers[node] = null;
            if (met.Count > nodeLimit || budget.IsSpent())
            {
                return null;
            }
        }

        // From the leaves up: only what leads to a set.
        var leaf = new SetFamily.Node(NodeTable.LeafLevel, SetFamilies.None, SetFamilies.None);
        List<SetFamily.Node> nodes = [leaf, leaf];
        var made = new int[met.Count];
        for (var i = order.Count - 1; i >= 0; i--)
        {
            var (element, without, with) = met[order[i]];
            var (low, high) = (Made(without), Made(with));
            if (high == SetFamilies.None)
            {
                made[order[i]] = low;
            }
            else
            {
                nodes.Add(new SetFamily.Node(element, low, high));
                made[order[i]] = nodes.Count - 1;
            }
        }

        return new SetFamily([.. nodes], Made(root));

        // Below zero for the leaves: -1 for none, -2 for the empty set.
        int Meet(int node, ValueList<decimal> sum)
        {
            if (node <= SetFamilies.Empty)
            {
                return node == SetFamilies.None ? -1 : sum.Where((cost, i) => cost > caps[i]).Any() ? -1 : -2;
            }

            if (sum.Count > 0)
            {
                if (sum.Where((cost, i) => cost + chain.Least(node)[i] > caps[i]).Any())
                {
                    return -1;
                }

                if (!sum.Where((cost, i) => cost + chain.Most(node)[i] > caps[i]).Any())
                {
                    sum = Anything;
                }
            }

            var known = numbers[node] ??= [];
            if (!known.TryGetValue(sum, out var number))
            {
                known.Add(sum, number = met.Count);
                met.Add(default);
            }

            return number;
        }

        int Made(int number) => number switch { -1 => SetFamilies.None, -2 => SetFamilies.Empty, _ => made[number] };
    }
}
