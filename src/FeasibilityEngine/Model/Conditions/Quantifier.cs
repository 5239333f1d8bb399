namespace FeasibilityEngine.Model.Conditions;

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
