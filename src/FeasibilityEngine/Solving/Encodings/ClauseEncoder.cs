using System.Runtime.InteropServices;
using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Solving.Encodings;

/// <summary>
/// Puts formulas of one pool into an oracle as clauses: a literal for each shared part (Tseitin 1968), with clauses only in the
/// direction that is asked for (Plaisted and Greenbaum 1986). Adding each part once, it may be called at any time between
/// the oracle's answers.
/// </summary>
/// <remarks>
/// Because formulas are in negation normal form, "literal implies formula" needs nothing but the same of the operands. Both
/// directions are that, for the formula and for its negation with the negative literal. This part gives out literals and
/// states formulas; the other writes the clauses of one node.
/// </remarks>
internal sealed partial class ClauseEncoder
{
    private readonly IOracle _oracle;
    private readonly Dictionary<int, int> _literalOfVariable = [];

    /// <summary>By <c>Id / 2</c>: the literal of the formula with the even id; 0 where there is none yet.</summary>
    private readonly List<int> _literalOfPair = [];

    /// <summary>By id: whether "its literal implies it" has been written, or is on <see cref="_unwritten"/>.</summary>
    private readonly List<bool> _isImplied = [];
    private readonly Stack<Formula> _unwritten = new();
    private readonly Stack<Formula> _conjuncts = new();
    private readonly List<int> _clause = [];
    private FormulaPool? _pool;
    private int _trueLiteral;

    public ClauseEncoder(IOracle oracle)
    {
        ArgumentNullException.ThrowIfNull(oracle);
        _oracle = oracle;
    }

    /// <summary>The oracle's literal for a variable of the pool; a new oracle variable where none was defined.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative.</exception>
    public int LiteralOfVariable(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ref int literal = ref CollectionsMarshal.GetValueRefOrAddDefault(_literalOfVariable, index, out _);
        if (literal == 0)
        {
            literal = _oracle.NewVariable();
        }

        return literal;
    }

    /// <summary>
    /// Lets a variable of the pool be a literal that the caller has, for example the second option of a binary issue the
    /// negative of the first.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative, or the literal is not one of the oracle.</exception>
    /// <exception cref="InvalidOperationException">The variable has another literal already.</exception>
    public void Define(int index, int literal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        RequireLiteral(literal);
        ref int known = ref CollectionsMarshal.GetValueRefOrAddDefault(_literalOfVariable, index, out _);
        if (known != 0 && known != literal)
        {
            throw new InvalidOperationException(FormattableString.Invariant(
                $"Variable {index} already is literal {known} and cannot become {literal}."));
        }

        known = literal;
    }

    /// <summary>A literal that is true exactly where the formula holds. The same literal each time.</summary>
    /// <exception cref="ArgumentException">The formula is not of the pool of the first one.</exception>
    public int Literal(Formula f)
    {
        RequireOwn(f);
        int literal = ImplyingLiteral(f);
        ImplyingLiteral(f.Negation);
        WriteAll();
        return literal;
    }

    /// <summary>The formula holds from now on.</summary>
    /// <exception cref="ArgumentException">The formula is not of the pool of the first one.</exception>
    public void Assert(Formula f) => State(guard: 0, f);

    /// <summary>From now on the formula holds wherever the guard is true.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The guard is not a literal of the oracle.</exception>
    /// <exception cref="ArgumentException">The formula is not of the pool of the first one.</exception>
    public void AssertImplied(int guardLiteral, Formula f)
    {
        RequireLiteral(guardLiteral);
        State(guardLiteral, f);
    }

    /// <summary>From now on exactly one of the literals is true; equal literals count as often as they stand. Impossible for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a literal of the oracle.</exception>
    public void ExactlyOne(ReadOnlySpan<int> literals)
    {
        _oracle.AddClause(literals);
        AtMostOne(literals);
    }

    /// <summary>
    /// From now on at most one of the literals is true; equal literals count as often as they stand. Pairwise for few,
    /// otherwise a sequential counter with one more variable for each literal (Sinz 2005).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a literal of the oracle.</exception>
    public void AtMostOne(ReadOnlySpan<int> literals)
    {
        if (literals.Length <= MostPairwise)
        {
            for (int i = 0; i < literals.Length; i++)
            {
                for (int j = i + 1; j < literals.Length; j++)
                {
                    _oracle.AddClause([-literals[i], -literals[j]]);
                }
            }

            return;
        }

        int someBefore = literals[0];
        for (int i = 1; i < literals.Length; i++)
        {
            _oracle.AddClause([-someBefore, -literals[i]]);
            if (i + 1 < literals.Length)
            {
                int someUpToHere = _oracle.NewVariable();
                _oracle.AddClause([-someBefore, someUpToHere]);
                _oracle.AddClause([-literals[i], someUpToHere]);
                someBefore = someUpToHere;
            }
        }
    }

    /// <summary>Writes "guard implies formula"; guard 0 for no guard. Conjunctions are taken apart, disjunctions become clauses.</summary>
    private void State(int guard, Formula f)
    {
        RequireOwn(f);
        _conjuncts.Push(f);
        while (_conjuncts.TryPop(out Formula? next))
        {
            if (next.Kind == FormulaKind.And)
            {
                for (int i = next.OperandSpan.Length - 1; i >= 0; i--)
                {
                    _conjuncts.Push(next.OperandSpan[i]);
                }
            }
            else
            {
                WriteImplied(guard, next);
            }
        }

        WriteAll();
    }

    private void WriteAll()
    {
        while (_unwritten.TryPop(out Formula? next))
        {
            WriteImplied(LiteralOf(next), next);
        }
    }

    /// <summary>The formula's literal; sees to it that it will imply the formula.</summary>
    private int ImplyingLiteral(Formula f)
    {
        if (f.Kind is FormulaKind.And or FormulaKind.Or or FormulaKind.AtLeast)
        {
            GrowTo(_isImplied, f.Id);
            if (!_isImplied[f.Id])
            {
                _isImplied[f.Id] = true;
                _unwritten.Push(f);
            }
        }

        return LiteralOf(f);
    }

    private int LiteralOf(Formula f)
    {
        switch (f.Kind)
        {
            case FormulaKind.True:
                return TrueLiteral();
            case FormulaKind.False:
                return -TrueLiteral();
            case FormulaKind.Variable:
                return LiteralOfVariable(f.VariableIndex);
            case FormulaKind.Not:
                return -LiteralOfVariable(f.VariableIndex);
            default:
                int pair = f.Id >> 1;
                GrowTo(_literalOfPair, pair);
                if (_literalOfPair[pair] == 0)
                {
                    _literalOfPair[pair] = _oracle.NewVariable();
                }

                return (f.Id & 1) == 0 ? _literalOfPair[pair] : -_literalOfPair[pair];
        }
    }

    private int TrueLiteral()
    {
        if (_trueLiteral == 0)
        {
            _trueLiteral = _oracle.NewVariable(preferred: true);
            _oracle.AddClause([_trueLiteral]);
        }

        return _trueLiteral;
    }

    private static void GrowTo<T>(List<T> list, int index)
        where T : struct
    {
        if (list.Count <= index)
        {
            CollectionsMarshal.SetCount(list, Math.Max(index + 1, 2 * list.Count));
        }
    }

    private void RequireLiteral(int literal)
    {
        if (literal == 0 || literal > _oracle.VariableCount || literal < -_oracle.VariableCount)
        {
            throw new ArgumentOutOfRangeException(nameof(literal), literal, "A literal is a variable of the oracle or its negative, never 0.");
        }
    }

    private void RequireOwn(Formula f)
    {
        ArgumentNullException.ThrowIfNull(f);
        _pool ??= f.Pool;
        if (f.Pool != _pool)
        {
            throw new ArgumentException("An encoder takes formulas of one pool.", nameof(f));
        }
    }
}
