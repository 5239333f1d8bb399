namespace FeasibilityEngine.Solving.Encodings;

/// <summary>
/// Counts how many of some literals are true, as far as a limit, in unary (Bailleux and Boufkhad, "Efficient CNF Encoding of
/// Boolean Cardinality Constraints", 2003). A balanced tree: each node's output r says that at least r of its literals are
/// true. Each direction is written when it is first asked for.
/// </summary>
internal sealed class Totaliser
{
    private readonly IOracle _oracle;
    private readonly int _limit;

    /// <summary>Each inner node, its parts before itself: its outputs and those of its two parts.</summary>
    private readonly List<(int[] Outputs, int[] Left, int[] Right)> _nodes = [];
    private readonly int[] _outputs;
    private bool _isBoundFromAbove;
    private bool _isBoundFromBelow;

    /// <summary>Required state: at least as many literals as the limit, and at least two; repeated ones count as often as they stand.</summary>
    public Totaliser(IOracle oracle, ReadOnlySpan<int> literals, int limit)
    {
        _oracle = oracle;
        _limit = limit;
        _outputs = Build(literals);
        Output = _outputs[limit - 1];
    }

    /// <summary>Stands for: at least so many of the literals, from 1 to the limit, are true.</summary>
    public int OutputFor(int count) => _outputs[count - 1];

    /// <summary>Stands for: at least as many of the literals are true as the limit says. Bound by the methods below only.</summary>
    public int Output { get; }

    /// <summary>From now on the output is true only where so many literals are.</summary>
    public void BoundFromAbove()
    {
        if (_isBoundFromAbove)
        {
            return;
        }

        _isBoundFromAbove = true;
        Span<int> clause = stackalloc int[3];
        foreach ((int[] outputs, int[] left, int[] right) in _nodes)
        {
            for (int r = 1; r <= outputs.Length; r++)
            {
                // At least r together: whenever fewer than i + 1 are left, at least r - i are right.
                for (int i = Math.Max(0, r - 1 - right.Length); i <= Math.Min(left.Length, r - 1); i++)
                {
                    int j = r - 1 - i;
                    int length = 0;
                    clause[length++] = -outputs[r - 1];
                    if (i < left.Length)
                    {
                        clause[length++] = left[i];
                    }

                    if (j < right.Length)
                    {
                        clause[length++] = right[j];
                    }

                    _oracle.AddClause(clause[..length]);
                }
            }
        }
    }

    /// <summary>From now on the output is true wherever so many literals are.</summary>
    public void BoundFromBelow()
    {
        if (_isBoundFromBelow)
        {
            return;
        }

        _isBoundFromBelow = true;
        Span<int> clause = stackalloc int[3];
        foreach ((int[] outputs, int[] left, int[] right) in _nodes)
        {
            for (int i = 0; i <= left.Length; i++)
            {
                for (int j = i == 0 ? 1 : 0; j <= right.Length && i + j <= _limit; j++)
                {
                    int length = 0;
                    clause[length++] = outputs[Math.Min(i + j, _limit) - 1];
                    if (i > 0)
                    {
                        clause[length++] = -left[i - 1];
                    }

                    if (j > 0)
                    {
                        clause[length++] = -right[j - 1];
                    }

                    _oracle.AddClause(clause[..length]);
                }
            }
        }
    }

    private int[] Build(ReadOnlySpan<int> literals)
    {
        if (literals.Length == 1)
        {
            return [literals[0]];
        }

        int middle = literals.Length / 2;
        int[] left = Build(literals[..middle]);
        int[] right = Build(literals[middle..]);
        int[] outputs = new int[Math.Min(literals.Length, _limit)];
        for (int r = 0; r < outputs.Length; r++)
        {
            outputs[r] = _oracle.NewVariable();
        }

        _nodes.Add((outputs, left, right));
        return outputs;
    }
}
