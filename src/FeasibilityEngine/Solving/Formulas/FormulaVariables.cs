namespace FeasibilityEngine.Solving.Formulas;

/// <summary>Which variables a formula mentions.</summary>
internal static class FormulaVariables
{
    /// <summary>The variables, each once, ascending. Each shared part is looked at once; depth is no limit.</summary>
    public static IEnumerable<int> Of(Formula f)
    {
        if (IsClause(f))
        {
            // A clause mentions no variable twice; most formulas of a large scenario are clauses.
            ReadOnlySpan<Formula> literals = f.OperandSpan;
            var ofClause = new int[literals.Length];
            for (int i = 0; i < ofClause.Length; i++)
            {
                ofClause[i] = literals[i].VariableIndex;
            }

            Array.Sort(ofClause);
            return ofClause;
        }

        var variables = new SortedSet<int>();
        var met = new HashSet<Formula> { f };
        var open = new Stack<Formula>(met);
        while (open.TryPop(out Formula? next))
        {
            if (next.IsLiteral)
            {
                variables.Add(next.VariableIndex);
                continue;
            }

            foreach (Formula operand in next.OperandSpan)
            {
                if (met.Add(operand))
                {
                    open.Push(operand);
                }
            }
        }

        return variables;
    }

    /// <summary>True for a conjunction or disjunction of literals: none of its variables stands there twice.</summary>
    public static bool IsClause(Formula f)
    {
        if (f.Kind is not (FormulaKind.And or FormulaKind.Or))
        {
            return false;
        }

        foreach (Formula operand in f.OperandSpan)
        {
            if (!operand.IsLiteral)
            {
                return false;
            }
        }

        return true;
    }
}
