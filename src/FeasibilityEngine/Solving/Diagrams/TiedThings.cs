namespace FeasibilityEngine.Solving.Diagrams;

/// <summary>
/// Things of which some are tied together, and lines in which what is tied stands together. Several starting orders, some of them drawn
/// together by the centre-of-gravity method (FORCE: Aloul, Markov, Sakallah 2003), are improved by <see cref="Annealing"/>. Deterministic.
/// </summary>
internal sealed class TiedThings
{
    private const int Rounds = 60;

    // How many rounds all starting orders take together, about: most are drawn together before their last round.
    private const int RoundsTogether = 100;

    // More things than this are not put in the order that compares each with each.
    private const int TooManyToCompare = 600;

    private readonly double[] _weights;
    private readonly IReadOnlyList<int[]> _ties;
    private readonly List<int>[] _tiesOf;
    private readonly IReadOnlyList<(int[] Things, double Bits)> _counts;
    private readonly int[][] _neighbours;
    private readonly List<int[]> _starts = [];
    private readonly Lazy<IReadOnlyList<int[]>> _startsByBurden;

    /// <param name="weights">For each thing, the bits that tell its states apart.</param>
    /// <param name="ties">The groups of things that something ties together, as their numbers.</param>
    /// <param name="counts">The groups of which only so many bits have to be remembered, such as how many of the things there are so far.</param>
    public TiedThings(double[] weights, IReadOnlyList<int[]> ties, IReadOnlyList<(int[] Things, double Bits)> counts)
    {
        _weights = weights;
        _ties = [.. ties, .. counts.Select(c => c.Things)];
        _counts = counts;
        _tiesOf = [.. weights.Select(_ => new List<int>())];
        for (var tie = 0; tie < _ties.Count; tie++)
        {
            foreach (var thing in _ties[tie])
            {
                _tiesOf[thing].Add(tie);
            }
        }

        _neighbours = Neighbours(ties.Count);
        _startsByBurden = new(() => ByBurden(moves: 0, CancellationToken.None));
        int[] asGiven = [.. Enumerable.Range(0, weights.Length)];
        int[][] starts = [asGiven, Outwards(asGiven), LeastOpen(asGiven)];
        foreach (var start in starts.Concat(starts.Select(Improved)))
        {
            if (!_starts.Exists(known => known.AsSpan().SequenceEqual(start)))
            {
                _starts.Add(start);
            }
        }
    }

    /// <summary>How many times a thing is looked at until the starting orders stand, about.</summary>
    /// <param name="things">How many things there are.</param>
    /// <param name="tied">How many things all ties have together.</param>
    public static long LooksToStart(int things, long tied)
    {
        var compared = (long)Math.Min(things, TooManyToCompare);
        return (RoundsTogether * tied) + (compared * compared);
    }

    /// <summary>How many times <see cref="Orders"/> looks at the place of a thing, about.</summary>
    /// <param name="moves">How many moves to try in each of the starting orders.</param>
    public long LooksFor(int moves)
    {
        // Most of a move is to close what moved and what is tied to it; to add up the burden afterwards goes quickly.
        var closed = Annealing.LongestMove * (1 + (_neighbours.Sum(n => (long)n.Length) / Math.Max(1, _neighbours.Length)));
        return moves * _starts.Count * (_weights.Length + _counts.Sum(c => (long)c.Things.Length) + (2 * closed)) / 8;
    }

    /// <summary>Orders of the things, each as their numbers in a line, the most promising first.</summary>
    /// <param name="moves">How many moves to try in each of the starting orders; 0 for the starting orders themselves.</param>
    /// <param name="cancellation">Once it is cancelled, orders are no longer improved.</param>
    public IReadOnlyList<int[]> Orders(int moves, CancellationToken cancellation) => moves == 0 ? _startsByBurden.Value : ByBurden(moves, cancellation);

    private IReadOnlyList<int[]> ByBurden(int moves, CancellationToken cancellation) =>
        [.. _starts.Select(start => Annealing.Improve(start, _weights, _neighbours, _counts, moves, cancellation)).OrderBy(o => o.Burden).Select(o => o.Order)];

    /// <summary>How much there is to remember at the cuts of a line, see <see cref="Annealing"/>.</summary>
    public double BurdenOf(int[] order) => Annealing.Improve(order, _weights, _neighbours, _counts, moves: 0, CancellationToken.None).Burden;

    /// <summary>Breadth-first from the thing with the fewest ties.</summary>
    private int[] Outwards(int[] things)
    {
        var order = new List<int>();
        var met = new bool[things.Length];
        foreach (var start in things.OrderBy(t => _tiesOf[t].Count))
        {
            Visit(start);
            for (var i = order.Count - 1; i < order.Count && i >= 0; i++)
            {
                foreach (var tie in _tiesOf[order[i]])
                {
                    foreach (var other in _ties[tie])
                    {
                        Visit(other);
                    }
                }
            }
        }

        return [.. order];

        void Visit(int thing)
        {
            if (!met[thing])
            {
                met[thing] = true;
                order.Add(thing);
            }
        }
    }

    /// <summary>Takes next, each time, the thing after which the fewest things on the left are tied to things on the right.</summary>
    private int[] LeastOpen(int[] things)
    {
        if (things.Length > TooManyToCompare)
        {
            return things;
        }

        var left = new bool[things.Length];
        var neighbours = _counts.Count == 0 ? _neighbours : Neighbours(_ties.Count);
        var open = neighbours.Select(n => n.Length).ToArray();
        var order = new List<int>();
        while (order.Count < things.Length)
        {
            var (best, least) = (-1, double.MaxValue);
            foreach (var thing in things)
            {
                if (left[thing])
                {
                    continue;
                }

                // What it opens itself, less what it closes.
                var change = open[thing] > 0 ? _weights[thing] : 0;
                foreach (var other in neighbours[thing])
                {
                    change -= left[other] && open[other] == 1 ? _weights[other] : 0;
                }

                var isTied = Array.Exists(neighbours[thing], other => left[other]);
                change += isTied || order.Count == 0 ? 0 : 1000;
                if (change < least)
                {
                    (best, least) = (thing, change);
                }
            }

            left[best] = true;
            order.Add(best);
            foreach (var other in neighbours[best])
            {
                open[other]--;
            }
        }

        return [.. order];
    }

    /// <summary>For each thing those that the first so many ties tie to it, each once, in the order in which they are met.</summary>
    private int[][] Neighbours(int ties)
    {
        var neighbours = new int[_tiesOf.Length][];
        var met = new int[_tiesOf.Length];
        var found = new List<int>();
        for (var thing = 0; thing < neighbours.Length; thing++)
        {
            // Marked by a number of its own, so that nothing has to be unmarked.
            met[thing] = thing + 1;
            foreach (var tie in _tiesOf[thing])
            {
                if (tie < ties)
                {
                    foreach (var other in _ties[tie])
                    {
                        if (met[other] != thing + 1)
                        {
                            met[other] = thing + 1;
                            found.Add(other);
                        }
                    }
                }
            }

            neighbours[thing] = [.. found];
            found.Clear();
        }

        return neighbours;
    }

    private int[] Improved(int[] start)
    {
        var (best, leastSpan) = (start, Span(start));
        var order = start;
        var centres = new double[_ties.Count];
        var wanted = new double[start.Length];
        for (var (round, idle) = (0, 0); round < Rounds && idle < 6; round++)
        {
            var places = Places(order);
            for (var tie = 0; tie < centres.Length; tie++)
            {
                var sum = 0L;
                foreach (var thing in _ties[tie])
                {
                    sum += places[thing];
                }

                centres[tie] = (double)sum / _ties[tie].Length;
            }

            for (var thing = 0; thing < wanted.Length; thing++)
            {
                var sum = 0.0;
                foreach (var tie in _tiesOf[thing])
                {
                    sum += centres[tie];
                }

                wanted[thing] = _tiesOf[thing].Count == 0 ? places[thing] : sum / _tiesOf[thing].Count;
            }

            order = [.. order.OrderBy(thing => wanted[thing])];
            var span = Span(order);
            idle++;
            if (span < leastSpan)
            {
                (best, leastSpan, idle) = (order, span, 0);
            }
        }

        return best;
    }

    private long Span(int[] order)
    {
        var places = Places(order);
        var span = 0L;
        foreach (var tie in _ties)
        {
            var (first, last) = (int.MaxValue, 0);
            foreach (var thing in tie)
            {
                first = Math.Min(first, places[thing]);
                last = Math.Max(last, places[thing]);
            }

            span += last - first;
        }

        return span;
    }

    private static int[] Places(int[] order)
    {
        var places = new int[order.Length];
        for (var place = 0; place < order.Length; place++)
        {
            places[order[place]] = place;
        }

        return places;
    }
}
