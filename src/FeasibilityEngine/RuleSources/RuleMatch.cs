using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.RuleSources;

/// <summary>
/// One match of a rule that is written as code: what cannot hold together, what must hold, or which fact follows. What matched
/// stands in explanations as the rule's reason at that place.
/// </summary>
public sealed record RuleMatch
{
    private RuleMatch(string rule, RuleForm form, Condition condition, ValueList<Reference> then)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(rule);
        Rule = rule;
        Form = form;
        Condition = condition;
        Then = then;
    }

    /// <summary>The name of the rule. All matches of one name are one rule.</summary>
    public string Rule { get; }

    /// <summary>Whether the condition never holds, always holds, or yields facts.</summary>
    public RuleForm Form { get; }

    /// <summary>The condition, without variables.</summary>
    public Condition Condition { get; }

    /// <summary>The facts that follow; empty for a constraint.</summary>
    public ValueList<Reference> Then { get; }

    /// <summary>The reason, one sentence, used verbatim in explanations; the same for all matches of one rule. Null where there is none.</summary>
    public string? Because { get; init; }

    /// <summary>The sources of the scenario that the rule cites; the same for all matches of one rule. Empty by default.</summary>
    public ValueList<string> Sources { get; init; } = [];

    /// <summary>The statements cannot all hold: <c>Never("no-withdrawal", withdrawn, recognised)</c>.</summary>
    /// <exception cref="ArgumentException">The name is empty, no statement is given, or one is null.</exception>
    public static RuleMatch Never(string rule, params IEnumerable<PotentialStatement> statements) => Never(rule, AllOf(statements));

    /// <summary>The condition holds in no state.</summary>
    /// <inheritdoc cref="Always(string, Condition)"/>
    public static RuleMatch Never(string rule, Condition condition) => new(rule, RuleForm.Never, Given(condition), []);

    /// <summary>The condition holds in every state.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ArgumentNullException">The condition is null.</exception>
    public static RuleMatch Always(string rule, Condition condition) => new(rule, RuleForm.Always, Given(condition), []);

    /// <summary>Where all the statements hold, so does the fact: <c>When("hardening", opinionHardened, crimes)</c>.</summary>
    /// <exception cref="ArgumentException">The name is empty, no statement is given, or one is null.</exception>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static RuleMatch When(string rule, PotentialFact then, params IEnumerable<PotentialStatement> statements) => When(rule, then, AllOf(statements));

    /// <summary>Where the condition holds, so does the fact.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ArgumentNullException">The fact or the condition is null.</exception>
    public static RuleMatch When(string rule, PotentialFact then, Condition condition)
    {
        ArgumentNullException.ThrowIfNull(then);
        return new RuleMatch(rule, RuleForm.When, Given(condition), [then.Fact]);
    }

    private static Condition Given(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return condition;
    }

    private static Condition AllOf(IEnumerable<PotentialStatement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        var conditions = statements
            .Select(s => (s ?? throw new ArgumentException("A statement is null.", nameof(statements))).Holds)
            .Distinct()
            .ToValueList();
        return conditions.Count switch
        {
            0 => throw new ArgumentException("Name at least one statement.", nameof(statements)),
            1 => conditions[0],
            _ => new Conjunction(conditions),
        };
    }
}
