using FeasibilityEngine.Exploration.Sets.Choosing;
using FeasibilityEngine.Solving.Diagrams;

namespace FeasibilityEngine.Exploration.Sets.Diagrams;

/// <summary>
/// The undominated costs of the sets of a diagram, with a set for each, worked out node by node from the leaves up (dynamic programming).
/// </summary>
/// <param name="family">The sets.</param>
/// <param name="elements">What each element adds, by level.</param>
/// <param name="payerOf">For each element the index of the party that pays, or a negative number for nobody.</param>
/// <param name="payers">How many parties there are.</param>
internal sealed class DiagramFront(SetFamily family, IReadOnlyList<FamilyElement> elements, IReadOnlyList<int> payerOf, int payers)
{
    // After how many points to look whether the search has to stop.
    private const int LookAtBudget = 64;

    private const int WordBits = 64;

    // Each element's place when they are ordered by weight, the lightest first.
    private readonly int[] _placeByWeight = PlacesByWeight(elements);

    /// <summary>The points, in ascending order of their costs; null where there are more than the limit on the way, or the budget ran out.</summary>
    /// <param name="most">What each party may pay at the most; null for no bounds. Points beyond are left out.</param>
    /// <param name="pointLimit">How many points to keep at a time.</param>
    /// <param name="anySet">True where any set that costs so much will do.</param>
    /// <param name="budget">Looked at on the way.</param>
    public List<DiagramPoint>? Of(decimal[]? most, int pointLimit, bool anySet, SearchBudget budget)
    {
        Comparison<DiagramPoint> ties = anySet ? static (a, b) => a.Size.CompareTo(b.Size) : CompareEqual;
        var nodes = family.Nodes;
        var above = most is null ? null : LeastAbove();
        var uses = new int[nodes.Length];
        foreach (var node in nodes[2..])
        {
            uses[node.Without]++;
            uses[node.With]++;
        }

        var fronts = new List<DiagramPoint>?[nodes.Length];
        fronts[SetFamilies.None] = [];
        fronts[SetFamilies.Empty] = [new DiagramPoint(new decimal[payers], 0, -1, null, anySet ? null : new ulong[(elements.Count + WordBits - 1) / WordBits])];
        for (var node = 2; node < nodes.Length; node++)
        {
            var (element, without, with) = nodes[node];
            if (budget.IsSpent() || Merged(fronts[without]!, fronts[with]!, element, ties, above?[node], most, pointLimit, budget) is not { } front)
            {
                return null;
            }

            fronts[node] = front;
            Release(without);
            Release(with);
        }

        var whole = fronts[family.Root]!;
        if (most is not null)
        {
            whole.RemoveAll(point => Exceeds(point.Costs, new decimal[payers], most));
        }

        return whole;

        // What no node above needs any more takes no memory.
        void Release(int node)
        {
            if (--uses[node] == 0 && node != family.Root)
            {
                fronts[node] = null;
            }
        }
    }

    /// <summary>
    /// The front of the sets without an element and those with it. Either list is in ascending order of costs, and stays so where the
    /// element is added to each; so they are walked along together, and only what is undominated is made a point.
    /// </summary>
    private List<DiagramPoint>? Merged(
        List<DiagramPoint> without,
        List<DiagramPoint> with,
        int element,
        Comparison<DiagramPoint> ties,
        decimal[]? until,
        decimal[]? most,
        int pointLimit,
        SearchBudget budget)
    {
        var front = new List<DiagramPoint>();
        var (payer, cost) = (payerOf[element], elements[element].Cost);
        var sum = new decimal[payers];
        for (int i = 0, j = 0; i < without.Count || j < with.Count;)
        {
            if ((i + j) % LookAtBudget == LookAtBudget - 1 && budget.IsSpent())
            {
                return null;
            }

            if (j < with.Count)
            {
                with[j].Costs.CopyTo(sum, 0);
                if (payer >= 0)
                {
                    sum[payer] += cost;
                }
            }

            var order = i == without.Count ? 1 : j == with.Count ? -1 : without[i].Costs.AsSpan().SequenceCompareTo(sum);
            DiagramPoint? added = null;
            if (order == 0)
            {
                added = Added(with[j]);
                order = ties(without[i], added) <= 0 ? -1 : 1;
            }

            var costs = order < 0 ? without[i].Costs : sum;
            if (!ParetoFront.IsDominated(costs, front) && (until is null || !Exceeds(costs, until, most!)))
            {
                if (front.Count == pointLimit)
                {
                    return null;
                }

                front.Add(order < 0 ? without[i] : added ?? Added(with[j]));
            }

            (i, j) = order < 0 ? (i + 1, j) : (i, j + 1);
        }

        return front;

        DiagramPoint Added(DiagramPoint rest) => new(payer < 0 || cost == 0 ? rest.Costs : (decimal[])sum.Clone(), rest.Size + 1, element, rest, Held(rest, element));
    }

    private static int[] PlacesByWeight(IReadOnlyList<FamilyElement> elements)
    {
        var places = new int[elements.Count];
        foreach (var (place, element) in Enumerable.Range(0, elements.Count).OrderBy(element => elements[element].Weight).Index())
        {
            places[element] = place;
        }

        return places;
    }

    private static bool Exceeds(decimal[] costs, decimal[] until, decimal[] most)
    {
        for (var payer = 0; payer < costs.Length; payer++)
        {
            if (costs[payer] + until[payer] > most[payer])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>For each node, the least that each party has paid by itself on the way there from the root; null where no way leads there.</summary>
    private decimal[]?[] LeastAbove()
    {
        var nodes = family.Nodes;
        var above = new decimal[]?[nodes.Length];
        above[family.Root] = new decimal[payers];
        for (var node = nodes.Length - 1; node > SetFamilies.Empty; node--)
        {
            if (above[node] is { } until)
            {
                var (element, without, with) = nodes[node];
                above[without] = Least(above[without], until);
                above[with] = Least(above[with], Plus(until, element));
            }
        }

        return above;
    }

    private static decimal[] Least(decimal[]? known, decimal[] other)
    {
        if (known is null)
        {
            return other;
        }

        var least = new decimal[known.Length];
        for (var payer = 0; payer < least.Length; payer++)
        {
            least[payer] = Math.Min(known[payer], other[payer]);
        }

        return least;
    }

    private decimal[] Plus(decimal[] costs, int element)
    {
        var (payer, cost) = (payerOf[element], elements[element].Cost);
        if (payer < 0 || cost == 0)
        {
            return costs;
        }

        var sum = (decimal[])costs.Clone();
        sum[payer] += cost;
        return sum;
    }

    /// <summary>What is held with one element more; null where it does not count.</summary>
    private ulong[]? Held(DiagramPoint rest, int element)
    {
        if (rest.Held is null)
        {
            return null;
        }

        var held = (ulong[])rest.Held.Clone();
        var (word, bit) = Math.DivRem(_placeByWeight[element], WordBits);
        held[word] |= 1UL << bit;
        return held;
    }

    /// <summary>Of two sets that cost each party as much: the one with fewer elements, then the one that does not hold the weightiest that only one holds.</summary>
    private static int CompareEqual(DiagramPoint first, DiagramPoint second)
    {
        var order = first.Size.CompareTo(second.Size);
        for (var word = first.Held!.Length - 1; word >= 0 && order == 0; word--)
        {
            order = first.Held[word].CompareTo(second.Held![word]);
        }

        return order;
    }
}
