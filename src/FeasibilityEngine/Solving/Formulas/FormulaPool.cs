using System.Diagnostics.CodeAnalysis;

namespace FeasibilityEngine.Solving.Formulas;

/// <summary>
/// Makes formulas over variables that the caller numbers, and makes each one only once: formulas built alike are the same
/// object, so equality is identity and shared parts are stored, encoded and evaluated once (hash-consing).
/// </summary>
/// <remarks>
/// Simplified while building: constants folded, nested conjunctions and disjunctions flattened, repeated operands dropped
/// where they do not count, an operand beside its negation recognised, operands absorbed
/// that others decide, operands ordered by id. Equivalent formulas that are
/// built differently may still be different objects. Not safe for use by two threads at once while formulas are made.
/// Deterministic: the same calls give the same ids.
/// </remarks>
internal sealed class FormulaPool
{
    private readonly Dictionary<int, Formula> _variables = [];
    private readonly Dictionary<FormulaShape, Formula> _compounds = [];

    // What is being combined; one list for all formulas, since thousands are made.
    private readonly List<Formula> _combining = [];

    /// <summary>How many formulas were made, each with its negation.</summary>
    public int Count { get; private set; }

    public Formula True { get; }

    public Formula False { get; }

    public FormulaPool()
    {
        True = Formula.MakeTrue(this, 0);
        False = True.Negation;
        Count = 2;
    }

    /// <param name="index">The caller's number for the variable, 0 or more; need not be dense.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative.</exception>
    public Formula Variable(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        if (!_variables.TryGetValue(index, out Formula? variable))
        {
            variable = Formula.MakeVariable(this, Count, index);
            Count += 2;
            _variables.Add(index, variable);
        }

        return variable;
    }

    /// <exception cref="ArgumentException">The formula is another pool's.</exception>
    public Formula Not(Formula f)
    {
        RequireOwn(f);
        return f.Negation;
    }

    /// <summary>Holds where all hold; true where none are given.</summary>
    /// <exception cref="ArgumentException">A formula is another pool's.</exception>
    public Formula And(params ReadOnlySpan<Formula> fs) => Combine(FormulaKind.And, unit: True, fs);

    /// <summary>Holds where some holds; false where none are given.</summary>
    /// <exception cref="ArgumentException">A formula is another pool's.</exception>
    public Formula Or(params ReadOnlySpan<Formula> fs) => Combine(FormulaKind.Or, unit: False, fs);

    /// <summary>Holds where the first does not or the second does.</summary>
    /// <exception cref="ArgumentException">A formula is another pool's.</exception>
    public Formula Implies(Formula premise, Formula consequence) => Or(Not(premise), consequence);

    /// <summary>
    /// Holds where at least <paramref name="k"/> hold; equal formulas count as often as they stand, so
    /// <c>AtLeast(2, a, a, b)</c> is a. Any k is allowed: true for 0 and less, false for more than there are.
    /// </summary>
    /// <exception cref="ArgumentException">A formula is another pool's.</exception>
    public Formula AtLeast(int k, params ReadOnlySpan<Formula> fs)
    {
        var counted = new List<Formula>(fs.Length);
        foreach (Formula f in fs)
        {
            RequireOwn(f);
            switch (f.Kind)
            {
                case FormulaKind.True:
                    k--;
                    break;
                case FormulaKind.False:
                    break;
                default:
                    counted.Add(f);
                    break;
            }
        }

        counted.Sort(FormulaOrder.Instance);
        return AtLeastOfSorted(k - SortedOperands.DropComplements(counted), counted);
    }

    /// <summary>Holds where at most <paramref name="k"/> hold; equal formulas count as often as they stand. Any k is allowed.</summary>
    /// <exception cref="ArgumentException">A formula is another pool's.</exception>
    public Formula AtMost(int k, params ReadOnlySpan<Formula> fs) =>
        k >= fs.Length ? True : k < 0 ? False : AtLeast(k + 1, fs).Negation;

    /// <summary>Holds where exactly <paramref name="k"/> hold; equal formulas count as often as they stand. Any k is allowed.</summary>
    /// <exception cref="ArgumentException">A formula is another pool's.</exception>
    public Formula Exactly(int k, params ReadOnlySpan<Formula> fs) => And(AtLeast(k, fs), AtMost(k, fs));

    /// <summary>The variables that the formula mentions, each once, ascending.</summary>
    /// <exception cref="ArgumentException">The formula is another pool's.</exception>
    public IEnumerable<int> VariablesOf(Formula f)
    {
        RequireOwn(f);
        return FormulaVariables.Of(f);
    }

    private Formula Combine(FormulaKind kind, Formula unit, ReadOnlySpan<Formula> fs)
    {
        List<Formula> operands = _combining;
        operands.Clear();
        foreach (Formula f in fs)
        {
            RequireOwn(f);
            if (f == unit.Negation)
            {
                return f;
            }

            if (f.Kind == kind)
            {
                operands.AddRange(f.OperandSpan);
            }
            else if (f != unit)
            {
                operands.Add(f);
            }
        }

        operands.Sort(FormulaOrder.Instance);
        int kept = 0;
        for (int i = 0; i < operands.Count; i++)
        {
            Formula operand = operands[i];
            if (kept > 0 && operands[kept - 1] == operand)
            {
                continue;
            }

            if (kept > 0 && operands[kept - 1] == operand.Negation)
            {
                return unit.Negation;
            }

            operands[kept++] = operand;
        }

        operands.RemoveRange(kept, operands.Count - kept);
        if (!SortedOperands.Absorb(operands, kind == FormulaKind.And ? FormulaKind.Or : FormulaKind.And))
        {
            return unit.Negation;
        }

        return operands.Count switch
        {
            0 => unit,
            1 => operands[0],
            _ => Intern(kind, 0, [.. operands]),
        };
    }

    private Formula AtLeastOfSorted(int k, List<Formula> counted)
    {
        int n = counted.Count;
        if (k <= 0)
        {
            return True;
        }

        if (k > n)
        {
            return False;
        }

        if (k == 1)
        {
            return Or([.. counted]);
        }

        if (k == n)
        {
            return And([.. counted]);
        }

        // Repeated operands can be enough by themselves, or such that nothing is enough without them; taking those out leaves
        // a threshold between 2 and n - 1 with no operand that decides alone, and so does its negation.
        var rest = new List<Formula>(n);
        var enough = new List<Formula>();
        var needed = new List<Formula>();
        int neededCount = 0;
        for (int start = 0, end; start < n; start = end)
        {
            for (end = start + 1; end < n && counted[end] == counted[start]; end++)
            {
            }

            int times = end - start;
            if (times >= k)
            {
                enough.Add(counted[start]);
            }
            else if (n - times < k)
            {
                needed.Add(counted[start]);
                neededCount += times;
            }
            else
            {
                rest.AddRange(counted.GetRange(start, times));
            }
        }

        if (enough.Count > 0)
        {
            // The needed ones stay in: what was needed beside operands that are enough alone need not be so among the rest.
            counted.RemoveAll(enough.Contains);
            enough.Add(AtLeastOfSorted(k, counted));
            return Or([.. enough]);
        }

        if (needed.Count > 0)
        {
            needed.Add(AtLeastOfSorted(k - neededCount, rest));
            return And([.. needed]);
        }

        return Intern(FormulaKind.AtLeast, k, [.. counted]);
    }

    private Formula Intern(FormulaKind kind, int threshold, Formula[] operands)
    {
        var shape = new FormulaShape(kind, threshold, operands);
        if (_compounds.TryGetValue(shape, out Formula? known))
        {
            return known;
        }

        Formula made = Formula.MakeCompound(this, Count, kind, threshold, operands);
        Count += 2;
        _compounds.Add(shape, made);
        Formula negation = made.Negation;
        _compounds.Add(negation.Shape(), negation);
        return made;
    }

    private void RequireOwn([NotNull] Formula? f)
    {
        ArgumentNullException.ThrowIfNull(f);
        if (f.Pool != this)
        {
            throw new ArgumentException("Formulas of different pools cannot be combined.", nameof(f));
        }
    }
}
