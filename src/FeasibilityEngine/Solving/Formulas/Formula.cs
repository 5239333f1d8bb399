namespace FeasibilityEngine.Solving.Formulas;

/// <summary>
/// A propositional formula: an immutable node that a <see cref="FormulaPool"/> made. Within a pool, formulas built alike are
/// the same object, and formulas are in negation normal form: negation stands over variables only.
/// </summary>
/// <remarks>
/// A formula and its negation are made together and have neighbouring ids: <c>Id ^ 1</c>. Operands have smaller ids than the
/// formulas over them, so ascending ids are an order from the leaves up.
/// </remarks>
internal sealed class Formula
{
    private readonly Formula[] _operands;
    private Formula? _negation;

    private Formula(FormulaPool pool, int id, FormulaKind kind, int variableIndex, int threshold, Formula[] operands)
    {
        Pool = pool;
        Id = id;
        Kind = kind;
        VariableIndex = variableIndex;
        Threshold = threshold;
        _operands = operands;
    }

    /// <summary>The pool that made it and that it may be combined in.</summary>
    public FormulaPool Pool { get; }

    /// <summary>Counts formulas of the pool in the order in which they were made, from 0.</summary>
    public int Id { get; }

    public FormulaKind Kind { get; }

    /// <summary>The variable of a Variable or a Not; -1 elsewhere.</summary>
    public int VariableIndex { get; }

    /// <summary>How many operands of an AtLeast must hold; 0 elsewhere.</summary>
    public int Threshold { get; }

    /// <summary>In the order of their ids.</summary>
    public IReadOnlyList<Formula> Operands => _operands;

    /// <summary>The operands without the cost of an interface.</summary>
    public ReadOnlySpan<Formula> OperandSpan => _operands;

    /// <summary>What tells it from other compound formulas of the pool.</summary>
    public FormulaShape Shape() => new(Kind, Threshold, _operands);

    /// <summary>What it demands, one by one: itself, where it is no conjunction.</summary>
    public IEnumerable<Formula> Conjuncts => Kind == FormulaKind.And ? _operands.SelectMany(o => o.Conjuncts) : [this];

    /// <summary>Holds exactly where this one does not. Free of cost.</summary>
    public Formula Negation => _negation!;

    public bool IsTrue => Kind == FormulaKind.True;

    public bool IsFalse => Kind == FormulaKind.False;

    /// <summary>Whether it is a variable or a negated variable.</summary>
    public bool IsLiteral => Kind is FormulaKind.Variable or FormulaKind.Not;

    /// <summary>The constant true; its negation is the constant false.</summary>
    internal static Formula MakeTrue(FormulaPool pool, int id) => Pair(
        new Formula(pool, id, FormulaKind.True, -1, 0, []),
        new Formula(pool, id + 1, FormulaKind.False, -1, 0, []));

    internal static Formula MakeVariable(FormulaPool pool, int id, int variableIndex)
    {
        var variable = new Formula(pool, id, FormulaKind.Variable, variableIndex, 0, []);
        return Pair(variable, new Formula(pool, id + 1, FormulaKind.Not, variableIndex, 0, [variable]));
    }

    /// <summary>An And, Or or AtLeast over operands that are in order and cannot be simplified further.</summary>
    internal static Formula MakeCompound(FormulaPool pool, int id, FormulaKind kind, int threshold, Formula[] operands)
    {
        var formula = new Formula(pool, id, kind, -1, threshold, operands);
        FormulaKind dual = kind switch
        {
            FormulaKind.And => FormulaKind.Or,
            FormulaKind.Or => FormulaKind.And,
            _ => FormulaKind.AtLeast,
        };

        // Fewer than k of n hold exactly where at least n - k + 1 do not. No two operands are each other's negation, so the
        // negated operands stand in the order of their ids too.
        int dualThreshold = kind == FormulaKind.AtLeast ? operands.Length - threshold + 1 : 0;
        Formula[] negated = Array.ConvertAll(operands, operand => operand.Negation);
        return Pair(formula, new Formula(pool, id + 1, dual, -1, dualThreshold, negated));
    }

    private static Formula Pair(Formula formula, Formula negation)
    {
        formula._negation = negation;
        negation._negation = formula;
        return formula;
    }

    /// <summary>The formula in a readable form, for tests and the debugger; shared parts are written out each time.</summary>
    public override string ToString() => Kind switch
    {
        FormulaKind.True => "true",
        FormulaKind.False => "false",
        FormulaKind.Variable => FormattableString.Invariant($"x{VariableIndex}"),
        FormulaKind.Not => FormattableString.Invariant($"!x{VariableIndex}"),
        FormulaKind.And => $"({string.Join(" & ", (object[])_operands)})",
        FormulaKind.Or => $"({string.Join(" | ", (object[])_operands)})",
        _ => FormattableString.Invariant($"atleast({Threshold}: {string.Join(", ", (object[])_operands)})"),
    };
}
