namespace FeasibilityEngine.Model.Conditions;

/// <summary>
/// What must hold, over issues, acts, facts and order: <c>all t in territory: troops[t] is withdrawn</c>.
/// A tree of the language that scenario files use; <see cref="ToString"/> writes it back in that language,
/// and reading what it writes gives an equal condition.
/// </summary>
/// <remarks>Immutable, and safe to share between threads. Comparing is linear in the size of the tree.</remarks>
public abstract record Condition
{
    private protected Condition()
    {
    }

    /// <summary>The condition that always holds: <c>true</c>.</summary>
    public static Condition True { get; } = new Constant(true);

    /// <summary>The condition that never holds: <c>false</c>.</summary>
    public static Condition False { get; } = new Constant(false);

    /// <summary>Both hold: <c>a and b</c>. A chain of them makes one conjunction.</summary>
    public static Condition operator &(Condition left, Condition right) =>
        new Conjunction([.. Parts<Conjunction>(left), .. Parts<Conjunction>(right)]);

    /// <summary>At least one holds: <c>a or b</c>. A chain of them makes one disjunction.</summary>
    public static Condition operator |(Condition left, Condition right) =>
        new Disjunction([.. Parts<Disjunction>(left), .. Parts<Disjunction>(right)]);

    /// <summary>It does not hold: <c>not a</c>.</summary>
    public static Condition operator !(Condition operand) => new Negation(operand);

    /// <summary>Where this holds, the other does too: <c>a implies b</c>.</summary>
    public Condition Implies(Condition consequence) => new Implication(this, consequence);

    /// <summary>Exactly one of the conditions holds: <c>exactly one of (a, b, c)</c>.</summary>
    /// <exception cref="ArgumentException">No condition is given.</exception>
    public static Condition ExactlyOneOf(params IEnumerable<Condition> conditions) => Count(CountKind.Exactly, 1, conditions);

    /// <summary>At most this many of the conditions hold, zero or more: <c>at most 2 of (a, b, c)</c>.</summary>
    /// <exception cref="ArgumentException">No condition is given, or the number is negative.</exception>
    public static Condition AtMost(int number, params IEnumerable<Condition> conditions) => Count(CountKind.AtMost, number, conditions);

    /// <summary>At least this many of the conditions hold, zero or more: <c>at least 2 of (a, b, c)</c>.</summary>
    /// <exception cref="ArgumentException">No condition is given, or the number is negative.</exception>
    public static Condition AtLeast(int number, params IEnumerable<Condition> conditions) => Count(CountKind.AtLeast, number, conditions);

    /// <summary>The condition in the language of scenario files.</summary>
    public sealed override string ToString() => ConditionPrinter.Print(this);

    private static Counted Count(CountKind kind, int number, IEnumerable<Condition> conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var operands = conditions.ToValueList();
        foreach (var operand in operands)
        {
            ArgumentNullException.ThrowIfNull(operand, nameof(conditions));
        }

        return operands.Count == 0
            ? throw new ArgumentException("Name at least one condition to count.", nameof(conditions))
            : new Counted(kind, number, operands);
    }

    private static ValueList<Condition> Parts<T>(Condition condition)
        where T : Condition
    {
        ArgumentNullException.ThrowIfNull(condition);
        return condition switch
        {
            Conjunction c when typeof(T) == typeof(Conjunction) => c.Operands,
            Disjunction d when typeof(T) == typeof(Disjunction) => d.Operands,
            _ => [condition],
        };
    }
}

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record Constant(bool Value) : Condition;

/// <summary>An act is performed by the time talks begin, or a fact holds: <c>ceasefire</c>, <c>occupied[donetsk]</c>.</summary>
/// <param name="Of">The act or fact.</param>
public sealed record Occurrence(Reference Of) : Condition;

/// <summary><c>status is deferred</c>, <c>status is not deferred</c>, <c>status is one of (deferred, ukrainian)</c>.</summary>
/// <param name="Issue">The issue that is asked about.</param>
/// <param name="Options">The options, one or more, of which one must hold.</param>
/// <param name="Negated">True for <c>is not</c>, which takes a single option.</param>
public sealed record OptionCheck(Reference Issue, ValueList<string> Options, bool Negated = false) : Condition;

/// <summary><c>not a</c>.</summary>
public sealed record Negation(Condition Operand) : Condition;

/// <summary><c>a and b and c</c>: all of two or more hold.</summary>
public sealed record Conjunction(ValueList<Condition> Operands) : Condition;

/// <summary><c>a or b or c</c>: at least one of two or more holds.</summary>
public sealed record Disjunction(ValueList<Condition> Operands) : Condition;

/// <summary><c>a implies b</c>: where the first holds, so does the second. Chains read to the right.</summary>
public sealed record Implication(Condition Premise, Condition Consequence) : Condition;
