namespace FeasibilityEngine.Solving.Diagrams;

/// <summary>
/// Improves an order of things in a line by moving one thing after the other a little way, at first also where that is a little
/// worse (threshold accepting: Dueck and Scheuer 1990). Draws from a generator of its own with a fixed seed, so the same order
/// comes out on every machine.
/// </summary>
internal sealed class Annealing
{
    /// <summary>By how many places a move carries a thing at the most.</summary>
    public const int LongestMove = 15;

    // At first a move may make the burden worse by this part of it.
    private const double StartTolerance = 0.6;

    // Bits are counted in sixteenths, and more of them than this are as bad as any number.
    private const int Parts = 16;
    private const int MostParts = 900 * Parts;

    private static readonly double[] Powers = PowersOfTwo();

    private readonly int[] _weights;
    private readonly int[][] _neighbours;
    private readonly int[] _order;
    private readonly int[] _places;
    private readonly int[] _closes;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly (int[] Things, int Parts)[] _counts;
    private ulong _state = 0x2545F4914F6CDD1D;

    private Annealing(int[] start, double[] weights, int[][] neighbours, IReadOnlyList<(int[] Things, double Bits)> counts)
    {
        _counts = [.. counts.Select(c => (c.Things, PartsOf(c.Bits)))];
        _weights = Array.ConvertAll(weights, PartsOf);
        _neighbours = neighbours;
        _order = [.. start];
        _places = new int[start.Length];
        _closes = new int[start.Length];
        _starts = new int[start.Length + 1];
        _ends = new int[start.Length + 1];
        for (var place = 0; place < start.Length; place++)
        {
            _places[start[place]] = place;
        }

        foreach (var thing in start)
        {
            Close(thing);
        }
    }

    /// <summary>An order with at most the burden of the start, and that burden.</summary>
    /// <param name="start">The order to begin with.</param>
    /// <param name="weights">For each thing, the bits that tell its states apart.</param>
    /// <param name="neighbours">For each thing those that something ties to it.</param>
    /// <param name="counts">Groups of things of which only so many bits have to be remembered, such as how many of them there are so far.</param>
    /// <param name="moves">How many moves to try.</param>
    /// <param name="cancellation">Ends it with the best order so far.</param>
    public static (int[] Order, double Burden) Improve(
        int[] start, double[] weights, int[][] neighbours, IReadOnlyList<(int[] Things, double Bits)> counts, int moves, CancellationToken cancellation) =>
        new Annealing(start, weights, neighbours, counts).Run(moves, cancellation);

    private (int[] Order, double Burden) Run(int moves, CancellationToken cancellation)
    {
        var now = Burden();
        var (best, least) = ((int[])_order.Clone(), now);
        for (var move = 0; move < moves && _order.Length > 1; move++)
        {
            if ((move & 0xFF) == 0 && cancellation.IsCancellationRequested)
            {
                break;
            }

            var from = Draw(_order.Length);
            var to = Math.Clamp(from + Draw((2 * LongestMove) + 1) - LongestMove, 0, _order.Length - 1);
            if (from == to)
            {
                continue;
            }

            Move(from, to);
            var burden = Burden();
            if (burden <= now * (1 + (StartTolerance * (moves - move) / moves)))
            {
                now = burden;
                if (now < least)
                {
                    least = now;
                    _order.CopyTo(best, 0);
                }
            }
            else
            {
                Move(to, from);
            }
        }

        return (best, least);
    }

    /// <summary>
    /// How much there is to remember at the cuts of the line together: at each cut 2 to the bits of the things
    /// before it that are tied to things after it.
    /// </summary>
    private double Burden()
    {
        Array.Clear(_ends);
        Array.Clear(_starts);
        foreach (var (things, parts) in _counts)
        {
            var (first, last) = (int.MaxValue, 0);
            foreach (var thing in things)
            {
                first = Math.Min(first, _places[thing]);
                last = Math.Max(last, _places[thing]);
            }

            _starts[first] += parts;
            _ends[last] += parts;
        }

        var (open, burden) = (0, 0.0);
        for (var place = 0; place < _order.Length; place++)
        {
            open += _starts[place] - _ends[place];
            var thing = _order[place];
            if (_closes[thing] > place)
            {
                open += _weights[thing];
                _ends[_closes[thing]] += _weights[thing];
            }

            burden += Powers[Math.Min(open, MostParts)];
        }

        return burden;
    }

    private void Move(int from, int to)
    {
        var thing = _order[from];
        var (first, last) = from < to ? (from, to) : (to, from);
        if (from < to)
        {
            Array.Copy(_order, from + 1, _order, from, to - from);
        }
        else
        {
            Array.Copy(_order, to, _order, to + 1, from - to);
        }

        _order[to] = thing;
        for (var place = first; place <= last; place++)
        {
            _places[_order[place]] = place;
        }

        for (var place = first; place <= last; place++)
        {
            var moved = _order[place];
            Close(moved);
            foreach (var neighbour in _neighbours[moved])
            {
                Close(neighbour);
            }
        }
    }

    private void Close(int thing)
    {
        var last = _places[thing];
        foreach (var neighbour in _neighbours[thing])
        {
            last = Math.Max(last, _places[neighbour]);
        }

        _closes[thing] = last;
    }

    private int Draw(int below)
    {
        _state = (_state * 6364136223846793005) + 1442695040888963407;
        return (int)((_state >> 33) % (ulong)below);
    }

    private static int PartsOf(double bits) => (int)Math.Round(bits * Parts);

    private static double[] PowersOfTwo()
    {
        var powers = new double[MostParts + 1];
        for (var i = 0; i < powers.Length; i++)
        {
            powers[i] = i < Parts ? Math.Pow(2, (double)i / Parts) : 2 * powers[i - Parts];
        }

        return powers;
    }
}
