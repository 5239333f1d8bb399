using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Building;

/// <summary>
/// The keys over which a condition or a rule ranges: a whole set, or some of it as in
/// <c>territory.Except("crimea").All(t => troops[t].Is("withdrawn"))</c>.
/// </summary>
public class KeyRange
{
    private KeyRange(SetHandle set, ValueList<string> excepted, string? variable)
    {
        Set = set;
        Excepted = excepted;
        Variable = variable;
    }

    private protected KeyRange()
    {
        Set = (SetHandle)this;
        Excepted = [];
    }

    internal SetHandle Set { get; }

    internal ValueList<string> Excepted { get; }

    internal string? Variable { get; }

    /// <summary>The same keys without these: <c>territory except crimea</c>.</summary>
    /// <exception cref="ArgumentException">The set has no such key.</exception>
    public KeyRange Except(params IEnumerable<string> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var excepted = keys.ToValueList();
        foreach (var key in excepted)
        {
            Set.RefuseUnknown(key);
        }

        return new KeyRange(Set, [.. Excepted.Concat(excepted).Distinct()], Variable);
    }

    /// <summary>
    /// The same keys, with the name that the variable has in the condition language: <c>territory.As("region")</c> gives
    /// <c>all region in territory: …</c>. Without it the variable is called by the first letter of the set's name.
    /// </summary>
    /// <exception cref="ArgumentException">It is no name (letters, digits, <c>-</c> and <c>_</c>), or the name of a key.</exception>
    public KeyRange As(string variable)
    {
        Names.CheckInConditions(variable, "variable");
        return Set.Builder.HasKey(variable)
            ? throw new ArgumentException($"'{variable}' is the name of a key; give the variable another name.", nameof(variable))
            : new KeyRange(Set, Excepted, variable);
    }

    /// <summary>The condition holds for every key: <c>all t in territory: troops[t] is withdrawn</c>.</summary>
    public Condition All(Func<KeyVariable, Condition> body) => Quantify(Quantifier.All, body);

    /// <summary>The condition holds for at least one key: <c>any t in territory: troops[t] is withdrawn</c>.</summary>
    public Condition Any(Func<KeyVariable, Condition> body) => Quantify(Quantifier.Any, body);

    /// <summary>The condition holds for no key: <c>no t in territory: troops[t] is present</c>.</summary>
    public Condition No(Func<KeyVariable, Condition> body) => Quantify(Quantifier.No, body);

    private Quantified Quantify(Quantifier quantifier, Func<KeyVariable, Condition> body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var variables = Set.Builder.Variables.Name([this]);
        var condition = Set.Builder.Variables.Within(variables, () => body(variables[0]));
        ArgumentNullException.ThrowIfNull(condition, nameof(body));
        return new Quantified(quantifier, variables[0].Name, Set.Id, Excepted, condition);
    }
}
