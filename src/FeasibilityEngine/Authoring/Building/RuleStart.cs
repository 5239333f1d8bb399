using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Building;

/// <summary>
/// A rule at its beginning: say what it ranges over with <see cref="ForEach(KeyRange)"/>, or state its condition at once.
/// </summary>
/// <example><c>s.Rule("one-flag").ForEach(territory).Never(t => status[t].Is("ukrainian") &amp; annexed[t])</c></example>
public sealed class RuleStart : RuleStatement<Condition, FactHandle>
{
    internal RuleStart(RuleDraft draft)
        : base(draft, condition => condition, fact => fact)
    {
    }

    /// <summary>The rule stands once for each key: <c>for: t in territory</c>.</summary>
    /// <exception cref="ArgumentException">The set belongs to another builder.</exception>
    public RuleStatement<Func<KeyVariable, Condition>, Func<KeyVariable, FactHandle>> ForEach(KeyRange keys)
    {
        var v = Bind([keys]);
        return new(Draft, condition => condition(v[0]), fact => fact(v[0]));
    }

    /// <summary>The rule stands for each pair of keys: <c>for: [t in territory, u in territory]</c>.</summary>
    /// <exception cref="ArgumentException">A set belongs to another builder.</exception>
    public RuleStatement<Func<KeyVariable, KeyVariable, Condition>, Func<KeyVariable, KeyVariable, FactHandle>> ForEach(KeyRange first, KeyRange second)
    {
        var v = Bind([first, second]);
        return new(Draft, condition => condition(v[0], v[1]), fact => fact(v[0], v[1]));
    }

    /// <summary>The rule stands for each combination of keys of any number of sets; the variables come in the order of the sets.</summary>
    /// <exception cref="ArgumentException">No set is given, or one belongs to another builder.</exception>
    public RuleStatement<Func<IReadOnlyList<KeyVariable>, Condition>, Func<IReadOnlyList<KeyVariable>, FactHandle>> ForEach(params IEnumerable<KeyRange> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var v = Bind([.. keys]);
        return new(Draft, condition => condition(v), fact => fact(v));
    }

    private KeyVariable[] Bind(KeyRange[] ranges)
    {
        Once.Require(
            Draft.Variables.Length == 0 && Draft.Form is null, $"The rule '{Draft.Id}' says already what it ranges over; name all sets in one call of ForEach.");
        if (ranges.Length == 0)
        {
            throw new ArgumentException("Name at least one set that the rule ranges over.", nameof(ranges));
        }

        foreach (var range in ranges)
        {
            ArgumentNullException.ThrowIfNull(range, nameof(ranges));
            Draft.Builder.RefuseForeign(range.Set.Builder, "set", range.Set);
        }

        Draft.Variables = Draft.Builder.Variables.Name(ranges);
        Draft.For = [.. ranges.Zip(Draft.Variables, (range, variable) => new Binder(variable.Name, range.Set.Id, range.Excepted))];
        return Draft.Variables;
    }
}
