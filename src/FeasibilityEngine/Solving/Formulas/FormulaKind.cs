namespace FeasibilityEngine.Solving.Formulas;

/// <summary>What a <see cref="Formula"/> says about its operands.</summary>
internal enum FormulaKind
{
    /// <summary>Holds always.</summary>
    True,

    /// <summary>Holds never.</summary>
    False,

    /// <summary>Holds where its variable is true.</summary>
    Variable,

    /// <summary>Holds where its variable is false. Stands over variables only; its one operand is the variable.</summary>
    Not,

    /// <summary>Holds where all operands do; at least two, none of them an And.</summary>
    And,

    /// <summary>Holds where some operand does; at least two, none of them an Or.</summary>
    Or,

    /// <summary>Holds where at least <see cref="Formula.Threshold"/> operands do, a repeated operand counted as often as it stands.</summary>
    AtLeast,
}
