using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Model;

/// <summary>
/// What no one can negotiate away. A constraint: <c>never: troops[t] is withdrawn and status[t] is recognised-russian</c>;
/// or a derivation: <c>when: war-crimes-discovered</c>, <c>then: opinion-hardened</c>.
/// </summary>
/// <param name="Id">The name of the rule.</param>
/// <param name="Form">Whether the condition never holds, always holds, or yields facts.</param>
/// <param name="Condition">The condition over issues, acts, facts and order.</param>
/// <param name="Then">The facts that a <see cref="RuleForm.When"/> rule yields; empty for a constraint.</param>
/// <param name="For">The variables over which the rule ranges; it holds for every combination of their keys.</param>
/// <param name="Because">The reason, one sentence, used verbatim in explanations.</param>
/// <param name="Sources">The sources that it cites.</param>
public sealed record Rule(
    string Id,
    RuleForm Form,
    Condition Condition,
    ValueList<Reference>? Then = null,
    ValueList<Binder>? For = null,
    string? Because = null,
    ValueList<string>? Sources = null)
{
    /// <summary>The facts that a <see cref="RuleForm.When"/> rule yields; empty for a constraint.</summary>
    public ValueList<Reference> Then { get; init; } = Then ?? [];

    /// <summary>The variables over which the rule ranges; empty for a rule that stands once.</summary>
    public ValueList<Binder> For { get; init; } = For ?? [];

    /// <summary>The sources that it cites; empty where there are none.</summary>
    public ValueList<string> Sources { get; init; } = Sources ?? [];

    /// <summary>
    /// Where the rule matched, for a rule that a rule source gave; empty for a rule that the scenario declares. The condition and
    /// the facts of the rule are then those of all its cases together.
    /// </summary>
    public ValueList<RuleCase> Cases { get; init; } = [];

    /// <summary>The rule case by case, each as a rule by itself; the rule where it has no cases.</summary>
    internal IEnumerable<Rule> Apart() =>
        Cases.Count == 0 ? [this] : Cases.Select(match => this with { Condition = match.Condition, Then = match.Then, Cases = [] });

    /// <summary>Where the rule yields the fact: its condition, or that of those of its cases that do. Null where it yields another one.</summary>
    internal Condition? WhereItYields(Reference fact)
    {
        if (Cases.Count == 0)
        {
            return Then.Any(then => then == fact || (then.Name == fact.Name && For.Any(binder => binder.Variable == then.Key))) ? Condition : null;
        }

        var yielding = Cases.Where(match => match.Then.Contains(fact)).Select(match => match.Condition).ToValueList();
        return yielding.Count switch
        {
            0 => null,
            1 => yielding[0],
            _ => new Disjunction(yielding),
        };
    }
}

/// <summary>How a rule reads its condition.</summary>
public enum RuleForm
{
    /// <summary><c>never: X</c>. No possible state fulfils the condition.</summary>
    Never,

    /// <summary><c>always: X</c>. Every possible state fulfils the condition.</summary>
    Always,

    /// <summary><c>when: X</c>, <c>then: fact</c>. Where the condition holds, so does the fact.</summary>
    When,
}

/// <summary>
/// One match of a rule that was written as code: at <c>donetsk</c>, <c>troops[donetsk] is withdrawn and status[donetsk] is recognised-russian</c>.
/// </summary>
/// <param name="Condition">The rule's condition there, without variables.</param>
/// <param name="Then">The facts that a <see cref="RuleForm.When"/> rule yields there; empty for a constraint.</param>
public sealed record RuleCase(Condition Condition, ValueList<Reference>? Then = null)
{
    /// <summary>The facts that a <see cref="RuleForm.When"/> rule yields there; empty for a constraint.</summary>
    public ValueList<Reference> Then { get; init; } = Then ?? [];
}
