namespace FeasibilityEngine.Solving.Diagrams;

/// <summary>
/// Puts things in a line such that what belongs together stands together, which decides whether a diagram over them stays small. Orders
/// by what must be remembered at once come in turns with orders that also keep together what is only wished together, such as the
/// issues that one position asks about: neither is better everywhere. Deterministic.
/// </summary>
internal sealed class Arrangement
{
    // Orders that look at ties alone come first, unless those that look at wishes too have so few bits to remember that a diagram is there
    // at once, or so many fewer than they.
    private const double Few = 13;
    private const double FarFewer = 4;

    private readonly TiedThings _tiedOrWished;
    private readonly TiedThings[] _views;

    /// <param name="weights">For each thing, the bits that tell its states apart.</param>
    /// <param name="ties">The groups of things that something ties together, as their numbers.</param>
    /// <param name="counts">The groups of which only so many bits have to be remembered, such as how many of the things there are so far.</param>
    /// <param name="wishes">Further groups that had better stand together, though nothing ties them.</param>
    public Arrangement(
        double[] weights, IReadOnlyList<int[]> ties, IReadOnlyList<(int[] Things, double Bits)> counts, IReadOnlyList<int[]> wishes)
    {
        var tied = new TiedThings(weights, ties, counts);
        _tiedOrWished = wishes.Count == 0 ? tied : new TiedThings(weights, [.. ties, .. wishes], counts);
        _views = wishes.Count == 0 ? [tied] : AreWishesFirst(LeastBits(tied), LeastBits(_tiedOrWished)) ? [_tiedOrWished, tied] : [tied, _tiedOrWished];

        double LeastBits(TiedThings view) => BitsOf(view.Orders(moves: 0, CancellationToken.None)[0]);

        static bool AreWishesFirst(double byTies, double byBoth) => byBoth < byTies && (byBoth <= Few || byBoth < byTies - FarFewer);
    }

    /// <summary>How many of the first of <see cref="Orders"/> take effort; the others are there then.</summary>
    public int ViewCount => _views.Length;

    /// <summary>How many times one of the first of <see cref="Orders"/> looks at the place of a thing, about.</summary>
    /// <param name="moves">How many moves to try in each of the starting orders.</param>
    public long LooksFor(int moves) => _views.Max(view => view.LooksFor(moves));

    /// <summary>The bits of what there is to remember at the cuts of a line together, ties and wishes alike: about those of the nodes that a diagram has.</summary>
    public double BitsOf(int[] order) => Math.Log2(_tiedOrWished.BurdenOf(order));

    /// <summary>Orders of the things, each as their numbers in a line, the most promising first. Made as they are asked for.</summary>
    /// <param name="moves">How many moves to try in each of the starting orders; 0 for the starting orders themselves.</param>
    /// <param name="cancellation">Once it is cancelled, orders are no longer improved.</param>
    public IEnumerable<int[]> Orders(int moves, CancellationToken cancellation)
    {
        var given = new List<int[]>();
        var made = new IReadOnlyList<int[]>?[_views.Length];
        for (var (place, isOver) = (0, false); !isOver; place++)
        {
            isOver = true;
            for (var view = 0; view < _views.Length; view++)
            {
                var orders = made[view] ??= _views[view].Orders(moves, cancellation);
                if (place >= orders.Count)
                {
                    continue;
                }

                isOver = false;
                if (!given.Exists(known => known.AsSpan().SequenceEqual(orders[place])))
                {
                    given.Add(orders[place]);
                    yield return orders[place];
                }
            }
        }
    }
}
