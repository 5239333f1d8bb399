using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Solving.Encodings;

/// <summary>The clauses of one node: "the guard implies the formula", with literals that imply the operands.</summary>
internal sealed partial class ClauseEncoder
{
    private const int MostPairwise = 6;

    /// <summary>An AtLeast that needs no more clauses than this is written without further variables.</summary>
    private const int MostDirectClauses = 32;

    private readonly Dictionary<int, Totaliser> _totaliserOfPair = [];

    /// <summary>Writes "guard implies formula"; guard 0 for no guard.</summary>
    private void WriteImplied(int guard, Formula f)
    {
        StartClause(guard);
        switch (f.Kind)
        {
            case FormulaKind.True:
                return;
            case FormulaKind.And:
                foreach (Formula operand in f.OperandSpan)
                {
                    StartClause(guard);
                    _clause.Add(ImplyingLiteral(operand));
                    AddClause();
                }

                return;
            case FormulaKind.AtLeast:
                WriteAtLeast(guard, f);
                return;
            case FormulaKind.Or:
                foreach (Formula operand in f.OperandSpan)
                {
                    _clause.Add(ImplyingLiteral(operand));
                }

                AddClause();
                return;
            case FormulaKind.False:
                AddClause();
                return;
            default:
                _clause.Add(LiteralOf(f));
                AddClause();
                return;
        }
    }

    private void WriteAtLeast(int guard, Formula f)
    {
        int[] operands = new int[f.OperandSpan.Length];
        for (int i = 0; i < operands.Length; i++)
        {
            operands[i] = ImplyingLiteral(f.OperandSpan[i]);
        }

        int atMostFalse = operands.Length - f.Threshold;
        if (Subsets(operands.Length, atMostFalse + 1) <= MostDirectClauses)
        {
            WriteEachSubset(guard, operands, atMostFalse + 1);
        }
        else
        {
            StartClause(guard);
            _clause.Add(CountedLiteral(f, operands));
            AddClause();
        }
    }

    /// <summary>A literal that implies the AtLeast, from the totaliser that the formula shares with its negation.</summary>
    private int CountedLiteral(Formula f, int[] operands)
    {
        bool countsOperands = f.Threshold <= f.Negation.Threshold;
        if (f.Threshold == f.Negation.Threshold)
        {
            countsOperands = (f.Id & 1) == 0;
        }

        if (!_totaliserOfPair.TryGetValue(f.Id >> 1, out Totaliser? totaliser))
        {
            // Counting up to the smaller of the two thresholds takes fewer variables.
            totaliser = countsOperands
                ? new Totaliser(_oracle, operands, f.Threshold)
                : new Totaliser(_oracle, Array.ConvertAll(operands, literal => -literal), f.Negation.Threshold);
            _totaliserOfPair.Add(f.Id >> 1, totaliser);
        }

        if (countsOperands)
        {
            totaliser.BoundFromAbove();
            return totaliser.Output;
        }

        totaliser.BoundFromBelow();
        return -totaliser.Output;
    }

    /// <summary>At least k of n hold exactly where each n - k + 1 of them have one that does.</summary>
    private void WriteEachSubset(int guard, int[] literals, int size)
    {
        int[] chosen = new int[size];
        for (int i = 0; i < size; i++)
        {
            chosen[i] = i;
        }

        while (true)
        {
            StartClause(guard);
            foreach (int place in chosen)
            {
                _clause.Add(literals[place]);
            }

            AddClause();
            int last = size - 1;
            while (last >= 0 && chosen[last] == literals.Length - size + last)
            {
                last--;
            }

            if (last < 0)
            {
                return;
            }

            chosen[last]++;
            for (int i = last + 1; i < size; i++)
            {
                chosen[i] = chosen[i - 1] + 1;
            }
        }
    }

    /// <summary>How many subsets of a size there are; counts no further than just above <see cref="MostDirectClauses"/>.</summary>
    private static int Subsets(int of, int size)
    {
        size = Math.Min(size, of - size);
        long count = 1;
        for (int i = 1; i <= size && count <= MostDirectClauses; i++)
        {
            count = count * (of - size + i) / i;
        }

        return (int)Math.Min(count, MostDirectClauses + 1);
    }

    private void StartClause(int guard)
    {
        _clause.Clear();
        if (guard != 0)
        {
            _clause.Add(-guard);
        }
    }

    private void AddClause() => _oracle.AddClause(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_clause));
}
