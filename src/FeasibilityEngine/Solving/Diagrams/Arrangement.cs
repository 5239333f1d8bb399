namespace FeasibilityEngine.Solving.Diagrams;

/// <summary>
/// Puts things in a line such that what belongs together stands together, which decides whether a diagram over them stays small. Orders
/// by what must be remembered at once come in turns with orders that also keep together what is only wished together, such as the
/// issues that one position asks about: neither is better everywhere. Deterministic.
/// </summary>
internal sealed class Arrangement
{
    private readonly List<TiedThings> _views;

    /// <param name="weights">For each thing, the bits that tell its states apart.</param>
    /// <param name="ties">The groups of things that something ties together, as their numbers.</param>
    /// <param name="counts">The groups of which only so many bits have to be remembered, such as how many of the things there are so far.</param>
    /// <param name="wishes">Further groups that had better stand together, though nothing ties them.</param>
    public Arrangement(
        double[] weights, IReadOnlyList<int[]> ties, IReadOnlyList<(int[] Things, double Bits)> counts, IReadOnlyList<int[]> wishes)
    {
        _views = [new TiedThings(weights, ties, counts)];
        if (wishes.Count > 0)
        {
            _views.Add(new TiedThings(weights, [.. ties, .. wishes], counts));
        }
    }

    /// <summary>How many times <see cref="Orders"/> looks at the place of a thing, about.</summary>
    /// <param name="moves">How many moves to try in each of the starting orders.</param>
    public long LooksFor(int moves) => _views.Sum(view => view.LooksFor(moves));

    /// <summary>Orders of the things, each as their numbers in a line, the most promising first.</summary>
    /// <param name="moves">How many moves to try in each of the starting orders; 0 for the starting orders themselves.</param>
    /// <param name="cancellation">Once it is cancelled, orders are no longer improved.</param>
    public IEnumerable<int[]> Orders(int moves, CancellationToken cancellation)
    {
        var given = new List<int[]>();
        var open = _views.ConvertAll(view => view.Orders(moves, cancellation));
        for (var place = 0; place < open.Max(orders => orders.Count); place++)
        {
            foreach (var orders in open.Where(orders => place < orders.Count))
            {
                if (!given.Exists(known => known.AsSpan().SequenceEqual(orders[place])))
                {
                    given.Add(orders[place]);
                    yield return orders[place];
                }
            }
        }
    }
}
