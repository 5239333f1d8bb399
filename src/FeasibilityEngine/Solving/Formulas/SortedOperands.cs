namespace FeasibilityEngine.Solving.Formulas;

/// <summary>Simplifies operands of one formula that stand in the order of their ids.</summary>
internal static class SortedOperands
{
    /// <summary>
    /// Drops what the operands beside it decide: a and (a or b) is a. False where they contradict it as a whole:
    /// not a and not b and (a or b). The same with "and" and "or" exchanged.
    /// </summary>
    public static bool Absorb(List<Formula> sorted, FormulaKind dual)
    {
        bool anyDual = false;
        foreach (Formula f in sorted)
        {
            anyDual |= f.Kind == dual;
        }

        return !anyDual || AbsorbAmong(sorted, dual);
    }

    private static bool AbsorbAmong(List<Formula> sorted, FormulaKind dual)
    {
        Formula[] all = [.. sorted];
        bool Stands(Formula f) => Array.BinarySearch(all, f, FormulaOrder.Instance) >= 0;
        bool IsContradicted(Formula f)
        {
            foreach (Formula part in f.OperandSpan)
            {
                if (!Stands(part.Negation))
                {
                    return false;
                }
            }

            return true;
        }

        bool IsAbsorbed(Formula f)
        {
            foreach (Formula part in f.OperandSpan)
            {
                if (Stands(part))
                {
                    return true;
                }
            }

            return false;
        }

        foreach (Formula f in all)
        {
            if (f.Kind == dual && IsContradicted(f))
            {
                return false;
            }
        }

        sorted.RemoveAll(f => f.Kind == dual && IsAbsorbed(f));
        return true;
    }

    /// <summary>Of a formula and its negation exactly one holds: drops such pairs from a sorted list and returns how many there were.</summary>
    public static int DropComplements(List<Formula> sorted)
    {
        int pairs = 0;
        var kept = new List<Formula>(sorted.Count);
        foreach (Formula f in sorted)
        {
            if (kept.Count > 0 && kept[^1] == f.Negation)
            {
                kept.RemoveAt(kept.Count - 1);
                pairs++;
            }
            else
            {
                kept.Add(f);
            }
        }

        sorted.Clear();
        sorted.AddRange(kept);
        return pairs;
    }
}
