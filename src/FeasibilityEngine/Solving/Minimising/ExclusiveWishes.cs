using FeasibilityEngine.Solving.Sat;

namespace FeasibilityEngine.Solving.Minimising;

/// <summary>
/// Wishes of which any two exclude each other: of n such wishes at most one can be fulfilled. All but one of them are paid for at once, and
/// what is left is the wish that one of them be fulfilled (intrinsic at-most-one constraints: Ignatiev, Morgado, Marques-Silva, "RC2: an
/// efficient MaxSAT solver", JSAT 2019). Of three parties that claim the same post for 7, 4 and 2, the two cheapest claims, 6 in all, are lost
/// in any case, without a search that would find three conflicts one after the other.
/// </summary>
/// <remarks>
/// Where weights differ, the least of a group is taken from all its members, and the heavier ones go on without the others. Which groups are
/// taken decides how high the bound gets. Here each is grown from the wish that outweighs most of those that exclude it, the heaviest first.
/// </remarks>
internal sealed class ExclusiveWishes
{
    // How far to propagate, in units of CdclSolver.Work, and how many pairs to keep: milliseconds of each. What is not looked at stays a wish.
    private const long ProbingWork = 2_000_000;
    private const int MostPairs = 200_000;

    // How many members of lists to look at while groups are chosen.
    private const long ChoosingWork = 4_000_000;

    private readonly CdclSolver _oracle;
    private readonly List<int> _literals = [];
    private readonly List<Weight> _weights = [];

    /// <summary>By wish, in ascending order: which others it excludes.</summary>
    private readonly List<List<int>> _excluded = [];

    /// <summary>By wish: what those weigh that it excludes.</summary>
    private readonly List<Weight> _against = [];
    private long _looked;

    private ExclusiveWishes(CdclSolver oracle, IReadOnlyList<(int Literal, Weight Weight)> wishes)
    {
        _oracle = oracle;
        foreach (var (literal, weight) in wishes)
        {
            Add(literal, weight, []);
        }
    }

    /// <summary>What is lost in any case by now.</summary>
    public Weight Lost { get; private set; }

    /// <summary>What is left to wish.</summary>
    public IEnumerable<(int Literal, Weight Weight)> Left =>
        Enumerable.Range(0, _literals.Count).Where(wish => _weights[wish] > Weight.Zero).Select(wish => (_literals[wish], _weights[wish]));

    /// <summary>Replaces groups of wishes that exclude each other, as far as that is quickly told.</summary>
    /// <param name="oracle">Told clauses for the new wishes.</param>
    /// <param name="wishes">No literal twice, and no weight of zero.</param>
    /// <param name="cancellation">Ends it early; what was replaced by then is.</param>
    public static ExclusiveWishes Replace(CdclSolver oracle, IReadOnlyList<(int Literal, Weight Weight)> wishes, CancellationToken cancellation)
    {
        var exclusive = new ExclusiveWishes(oracle, wishes);
        exclusive.Exclude(cancellation);
        while (exclusive._looked < ChoosingWork && !cancellation.IsCancellationRequested && exclusive.Seed() is { } seed)
        {
            exclusive.Replace(exclusive.GroupOf(seed));
        }

        return exclusive;
    }

    /// <summary>Finds out which wishes exclude each other.</summary>
    private void Exclude(CancellationToken cancellation)
    {
        var wishOf = new Dictionary<int, int>();
        for (var wish = 0; wish < _literals.Count; wish++)
        {
            wishOf[-_literals[wish]] = wish;
        }

        var (pairs, until) = (0, _oracle.Work + ProbingWork);
        List<int> implied = [];
        var count = _literals.Count;
        for (var wish = 0; wish < count && _oracle.Work < until && pairs < MostPairs && !cancellation.IsCancellationRequested; wish++)
        {
            if (!_oracle.TryImply(_literals[wish], implied))
            {
                _oracle.AddClause([-_literals[wish]]);
                Lost += _weights[wish];
                _weights[wish] = Weight.Zero;
                continue;
            }

            foreach (var literal in implied)
            {
                if (wishOf.TryGetValue(literal, out var other))
                {
                    // Propagation need not find it from both sides.
                    _excluded[wish].Add(other);
                    _excluded[other].Add(wish);
                    pairs++;
                }
            }
        }

        for (var wish = 0; wish < count; wish++)
        {
            _excluded[wish] = [.. _excluded[wish].Distinct().Order()];
            _against[wish] = Sum(_excluded[wish]);
        }
    }

    /// <summary>The wish that weighs most beside those that it excludes; null where none is left that excludes another.</summary>
    private int? Seed()
    {
        int? best = null;
        var least = Weight.Zero;
        _looked += _literals.Count;
        for (var wish = 0; wish < _literals.Count; wish++)
        {
            if (_weights[wish] > Weight.Zero && _against[wish] > Weight.Zero && _against[wish] - _weights[wish] is var margin && (best is null || margin < least))
            {
                (best, least) = (wish, margin);
            }
        }

        return best;
    }

    /// <summary>Wishes of which any two exclude each other, and no other wish excludes them all.</summary>
    private List<int> GroupOf(int seed)
    {
        List<int> group = [seed];
        var others = _excluded[seed].FindAll(wish => _weights[wish] > Weight.Zero);
        while (others.Count > 0)
        {
            var next = others[0];
            foreach (var other in others)
            {
                if (_weights[other].CompareTo(_weights[next]) is var order && (order > 0 || (order == 0 && _against[other] < _against[next])))
                {
                    next = other;
                }
            }

            group.Add(next);
            others = Common(others, _excluded[next]);
        }

        return group;
    }

    private void Replace(List<int> group)
    {
        var least = group.Min(wish => _weights[wish]);
        var excluded = _excluded[group[0]];
        foreach (var wish in group.Skip(1))
        {
            excluded = Common(excluded, _excluded[wish]);
            Lost += least;
        }

        foreach (var wish in group)
        {
            Weigh(wish, Weight.Zero - least);
        }

        // What each of the group excludes, the new wish does too.
        var literal = _oracle.NewVariable(preferred: true);
        _oracle.AddClause([-literal, .. group.Select(wish => _literals[wish])]);
        var added = Add(literal, Weight.Zero, excluded);
        foreach (var other in excluded)
        {
            _excluded[other].Add(added);
        }

        Weigh(added, least);
    }

    private int Add(int literal, Weight weight, List<int> excluded)
    {
        _literals.Add(literal);
        _weights.Add(weight);
        _excluded.Add(excluded);
        _against.Add(Sum(excluded));
        return _literals.Count - 1;
    }

    private void Weigh(int wish, Weight more)
    {
        _weights[wish] += more;
        _looked += _excluded[wish].Count;
        foreach (var other in _excluded[wish])
        {
            _against[other] += more;
        }
    }

    private Weight Sum(List<int> wishes) => wishes.Aggregate(Weight.Zero, (sum, wish) => sum + _weights[wish]);

    private List<int> Common(List<int> left, List<int> right)
    {
        _looked += left.Count + right.Count;
        var common = new List<int>();
        for (var (i, j) = (0, 0); i < left.Count && j < right.Count;)
        {
            if (left[i] == right[j])
            {
                common.Add(left[i]);
            }

            (i, j) = left[i] <= right[j] ? (i + 1, left[i] == right[j] ? j + 1 : j) : (i, j + 1);
        }

        return common;
    }
}
