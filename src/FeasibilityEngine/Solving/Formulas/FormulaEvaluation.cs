namespace FeasibilityEngine.Solving.Formulas;

/// <summary>The truth of formulas under one assignment; remembers each compound formula it has looked at.</summary>
internal sealed class FormulaEvaluation(Func<int, bool> value)
{
    private readonly Dictionary<Formula, bool> _known = [];
    private readonly Stack<Formula> _open = new();

    public bool Of(Formula formula)
    {
        if (TryLeaf(formula, out bool truth))
        {
            return truth;
        }

        _open.Push(formula);
        while (_open.TryPeek(out Formula? next))
        {
            if (TryDecide(next, out truth))
            {
                // A part met twice may stand twice on the stack; the second time it is decided the same.
                _known[next] = truth;
                _open.Pop();
            }
        }

        return _known[formula];
    }

    /// <summary>Decides a formula from what is known of its operands; otherwise puts the operands it misses on the stack.</summary>
    private bool TryDecide(Formula formula, out bool truth)
    {
        ReadOnlySpan<Formula> operands = formula.OperandSpan;
        int needed = formula.Kind switch
        {
            FormulaKind.And => operands.Length,
            FormulaKind.Or => 1,
            _ => formula.Threshold,
        };
        int holding = 0;
        int missing = _open.Count;
        foreach (Formula operand in operands)
        {
            if (!TryLeaf(operand, out bool holds) && !_known.TryGetValue(operand, out holds))
            {
                _open.Push(operand);
            }
            else if (holds)
            {
                holding++;
            }
        }

        truth = holding >= needed;
        return _open.Count == missing;
    }

    private bool TryLeaf(Formula formula, out bool truth)
    {
        truth = formula.Kind switch
        {
            FormulaKind.True => true,
            FormulaKind.Variable => value(formula.VariableIndex),
            FormulaKind.Not => !value(formula.VariableIndex),
            _ => false,
        };
        return formula.Kind is FormulaKind.True or FormulaKind.False || formula.IsLiteral;
    }
}
