using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Building;

/// <summary>A rule that awaits its condition. Call one of <see cref="Never"/>, <see cref="Always"/> or <see cref="When"/>, once.</summary>
/// <typeparam name="TCondition">A condition, or a function that makes one from the variables of the rule.</typeparam>
/// <typeparam name="TFact">A fact, or a function that picks one by the variables of the rule.</typeparam>
public class RuleStatement<TCondition, TFact>
{
    private readonly Func<TCondition, Condition> _condition;
    private readonly Func<TFact, FactHandle> _fact;

    internal RuleStatement(RuleDraft draft, Func<TCondition, Condition> condition, Func<TFact, FactHandle> fact)
    {
        Draft = draft;
        _condition = condition;
        _fact = fact;
    }

    internal RuleDraft Draft { get; }

    /// <summary>No possible state fulfils the condition.</summary>
    /// <exception cref="InvalidOperationException">The rule has a condition already.</exception>
    public RuleHandle Never(TCondition condition) => State(RuleForm.Never, condition);

    /// <summary>Every possible state fulfils the condition.</summary>
    /// <exception cref="InvalidOperationException">The rule has a condition already.</exception>
    public RuleHandle Always(TCondition condition) => State(RuleForm.Always, condition);

    /// <summary>Where the condition holds, the facts hold that <see cref="RuleConclusion{TFact}.Then"/> names.</summary>
    /// <exception cref="InvalidOperationException">The rule has a condition already.</exception>
    public RuleConclusion<TFact> When(TCondition condition)
    {
        State(RuleForm.When, condition);
        return new RuleConclusion<TFact>(Draft, _fact);
    }

    private RuleHandle State(RuleForm form, TCondition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        Draft.State(form, Draft.Variables.Length == 0 ? _condition(condition) : Draft.Builder.Variables.Within(Draft.Variables, () => _condition(condition)));
        return new RuleHandle(Draft);
    }
}
