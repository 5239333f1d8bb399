namespace FeasibilityEngine.Model.Conditions;

/// <summary><c>all t in territory except crimea: troops[t] is withdrawn</c>.</summary>
/// <param name="Quantifier">For every key, for at least one, or for none.</param>
/// <param name="Variable">The name that stands for the key in the body.</param>
/// <param name="Set">The set of keys; null where the body's use of the variable tells which set is meant.</param>
/// <param name="Except">Keys of the set that are left out.</param>
/// <param name="Body">What is said of each key.</param>
public sealed record Quantified(Quantifier Quantifier, string Variable, string? Set, ValueList<string> Except, Condition Body) : Condition;

/// <summary>For how many keys a quantified condition holds.</summary>
public enum Quantifier
{
    /// <summary>For every key.</summary>
    All,

    /// <summary>For at least one key.</summary>
    Any,

    /// <summary>For no key.</summary>
    No,
}
