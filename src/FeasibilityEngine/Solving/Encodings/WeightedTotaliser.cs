namespace FeasibilityEngine.Solving.Encodings;

/// <summary>
/// Adds up what ladders cost, as far as a limit: for each sum that can come about an output that is true wherever the ladders cost at
/// least that much (generalised totaliser: Joshi, Martins, Manquinho 2015). States that cost more than the limit are excluded.
/// </summary>
internal sealed class WeightedTotaliser
{
    private readonly IOracle _oracle;
    private readonly decimal _limit;
    private readonly List<decimal> _sums;
    private readonly List<int> _outputs;
    private int _room;

    private WeightedTotaliser(IOracle oracle, IReadOnlyList<IReadOnlyList<(int Literal, decimal Cost)>> ladders, decimal limit, int room)
    {
        _oracle = oracle;
        _limit = limit;
        _room = room;
        var sums = Build(ladders, 0, ladders.Count);
        _sums = [.. sums.Keys];
        _outputs = [.. sums.Values];
    }

    /// <summary>The sums above zero that can come about, ascending; none above the limit.</summary>
    public IReadOnlyList<decimal> Sums => _sums;

    /// <summary>
    /// Writes it into an oracle; null where it would take more than <paramref name="room"/> clauses, and then only some states are excluded that cost too much.
    /// </summary>
    /// <param name="oracle">Where it is written.</param>
    /// <param name="ladders">For each ladder what is true wherever it costs at least so much; costs ascend, each once, and what costs more implies what costs less.</param>
    /// <param name="limit">What the ladders may cost together.</param>
    /// <param name="room">How many clauses to write at most.</param>
    public static WeightedTotaliser? Write(
        IOracle oracle, IReadOnlyList<IReadOnlyList<(int Literal, decimal Cost)>> ladders, decimal limit, int room)
    {
        var totaliser = new WeightedTotaliser(oracle, ladders, limit, room);
        return totaliser._room < 0 ? null : totaliser;
    }

    /// <summary>What to assume so that the ladders cost no more; 0 where nothing needs to be.</summary>
    public int AtMost(decimal cost)
    {
        var above = _sums.BinarySearch(cost);
        above = above < 0 ? ~above : above + 1;
        return above < _outputs.Count ? -_outputs[above] : 0;
    }

    private SortedDictionary<decimal, int> Build(IReadOnlyList<IReadOnlyList<(int Literal, decimal Cost)>> ladders, int from, int to)
    {
        var sums = new SortedDictionary<decimal, int>();
        if (to - from == 0 || _room < 0)
        {
            return sums;
        }

        if (to - from == 1)
        {
            foreach (var (literal, cost) in ladders[from])
            {
                if (cost > _limit)
                {
                    Add(-literal);
                }
                else if (cost > 0)
                {
                    sums.Add(cost, literal);
                }
            }

            return sums;
        }

        var middle = from + ((to - from) / 2);
        var left = Build(ladders, from, middle);
        var right = Build(ladders, middle, to);
        foreach (var (cost, literal) in left.Concat(right))
        {
            Add(-literal, Output(sums, cost));
        }

        foreach (var (leftCost, leftLiteral) in left)
        {
            foreach (var (rightCost, rightLiteral) in right)
            {
                if (leftCost + rightCost > _limit)
                {
                    Add(-leftLiteral, -rightLiteral);
                    break;
                }

                Add(-leftLiteral, -rightLiteral, Output(sums, leftCost + rightCost));
                if (_room < 0)
                {
                    return sums;
                }
            }
        }

        // What comes to more comes to less: so the first sum above the limit excludes those above it.
        var before = 0;
        foreach (var output in sums.Values)
        {
            if (before != 0)
            {
                Add(-output, before);
            }

            before = output;
        }

        return sums;
    }

    private int Output(SortedDictionary<decimal, int> sums, decimal cost)
    {
        if (!sums.TryGetValue(cost, out var output))
        {
            sums.Add(cost, output = _oracle.NewVariable());
        }

        return output;
    }

    private void Add(params ReadOnlySpan<int> clause)
    {
        _room--;
        _oracle.AddClause(clause);
    }
}
