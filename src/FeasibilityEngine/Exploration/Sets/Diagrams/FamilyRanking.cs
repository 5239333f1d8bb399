using FeasibilityEngine.Solving.Diagrams;

namespace FeasibilityEngine.Exploration.Sets.Diagrams;

/// <summary>
/// The sets of a family in order: cheapest first, then those with the fewest elements, then by the weightiest element that only one
/// of two holds. Each node of the diagram merges the ranked sets without its element and those with it, and asks them for no more
/// than it has to give (lazy k best, after Huang and Chiang 2005): the first k sets take time in k and in the depth of the diagram.
/// </summary>
/// <param name="family">The family.</param>
/// <param name="elements">What each element adds, by level.</param>
/// <param name="holdersFirst">Whether, of two sets of equal cost and size, the one that holds the weightiest element comes first.</param>
internal sealed class FamilyRanking(SetFamily family, IReadOnlyList<FamilyElement> elements, bool holdersFirst)
{
    private static readonly Ranked Nothing = new(0, 0, -1, null);

    private readonly Stream?[] _streams = new Stream?[family.Nodes.Length];

    /// <summary>The elements of the set with so many others before it; null where there are not as many.</summary>
    public List<int>? At(int rank)
    {
        if (family.Root <= SetFamilies.Empty)
        {
            return family.Root == SetFamilies.Empty && rank == 0 ? [] : null;
        }

        for (var known = KnownOf(family.Root); known <= rank; known = KnownOf(family.Root))
        {
            if (Get(family.Root, known) is null)
            {
                return null;
            }
        }

        var set = new List<int>();
        for (var rest = Get(family.Root, rank); rest is { Level: >= 0 }; rest = rest.Rest)
        {
            set.Add(rest.Level);
        }

        return set;
    }

    private int KnownOf(int node) => _streams[node]?.Known.Count ?? 0;

    /// <summary>The set of a node with so many others before it, of which all but the last have been asked for before.</summary>
    private Ranked? Get(int node, int rank)
    {
        if (node <= SetFamilies.Empty)
        {
            return node == SetFamilies.Empty && rank == 0 ? Nothing : null;
        }

        var stream = _streams[node] ??= new Stream();
        if (rank < stream.Known.Count)
        {
            return stream.Known[rank];
        }

        if (stream.IsOver)
        {
            return null;
        }

        var (level, without, with) = family.Nodes[node];
        stream.NextWithout ??= Get(without, stream.TakenWithout);
        if (stream.NextWith is null && Get(with, stream.TakenWith) is { } rest)
        {
            stream.NextWith = new Ranked(rest.Cost + elements[level].Cost, rest.Size + 1, level, rest);
        }

        if (stream.NextWithout is null && stream.NextWith is null)
        {
            stream.IsOver = true;
            return null;
        }

        if (stream.NextWith is null || (stream.NextWithout is not null && Compare(stream.NextWithout, stream.NextWith) < 0))
        {
            stream.Known.Add(stream.NextWithout!);
            stream.NextWithout = null;
            stream.TakenWithout++;
        }
        else
        {
            stream.Known.Add(stream.NextWith);
            stream.NextWith = null;
            stream.TakenWith++;
        }

        return stream.Known[rank];
    }

    private int Compare(Ranked first, Ranked second)
    {
        var byCost = first.Cost.CompareTo(second.Cost);
        if (byCost != 0)
        {
            return byCost;
        }

        return first.Size != second.Size ? first.Size.CompareTo(second.Size) : CompareElements(first, second);
    }

    /// <summary>Both lists are in the order of the levels, so what only one of them holds is met on one walk along both.</summary>
    private int CompareElements(Ranked? first, Ranked? second)
    {
        var (weightiest, isFirsts) = (-1, false);
        while (!ReferenceEquals(first, second))
        {
            var (levelOfFirst, levelOfSecond) = (LevelOf(first), LevelOf(second));
            if (levelOfFirst < levelOfSecond)
            {
                Weigh(levelOfFirst, isFirst: true);
                first = first!.Rest;
            }
            else if (levelOfSecond < levelOfFirst)
            {
                Weigh(levelOfSecond, isFirst: false);
                second = second!.Rest;
            }
            else if (levelOfFirst == int.MaxValue)
            {
                break;
            }
            else
            {
                (first, second) = (first!.Rest, second!.Rest);
            }
        }

        return weightiest < 0 ? 0 : isFirsts == holdersFirst ? -1 : 1;

        void Weigh(int level, bool isFirst)
        {
            if (elements[level].Weight > weightiest)
            {
                (weightiest, isFirsts) = (elements[level].Weight, isFirst);
            }
        }

        static int LevelOf(Ranked? ranked) => ranked is { Level: >= 0 } ? ranked.Level : int.MaxValue;
    }

    /// <summary>A set as its first element and the set of the others, which many sets share.</summary>
    private sealed record Ranked(decimal Cost, int Size, int Level, Ranked? Rest);

    /// <summary>What is known of the ranked sets of a node.</summary>
    private sealed class Stream
    {
        public List<Ranked> Known { get; } = [];

        public Ranked? NextWithout { get; set; }

        public Ranked? NextWith { get; set; }

        public int TakenWithout { get; set; }

        public int TakenWith { get; set; }

        public bool IsOver { get; set; }
    }
}
