using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.NRules.Running;
using FeasibilityEngine.RuleSources;
using NRules.RuleModel;

namespace FeasibilityEngine.NRules;

/// <summary>
/// What a rule of an <see cref="NRulesSource"/> says where it matched: <c>Then().Do(rule =&gt; rule.Never())</c>.
/// </summary>
/// <remarks>
/// Where no statements are named, those that the rule matched are meant, and those behind facts that other rules yielded to it. A
/// statement that was matched only to look something up belongs not to them: name the others then. What <c>Exists</c>, <c>Not</c> and
/// <c>All</c> ask about is not matched. Equal statements of a rule count once.
/// </remarks>
public static class RuleStatements
{
    /// <summary>The statements cannot all hold: <c>rule.Never(withdrawn, recognised)</c>; without any, all that the rule matched.</summary>
    /// <returns>What the rule now says; it need not be used.</returns>
    /// <exception cref="InvalidOperationException">The rule matched no statement, or it runs outside an <see cref="NRulesSource"/>.</exception>
    public static RuleMatch Never(this IContext rule, params PotentialStatement[] statements) =>
        MatchRecorder.Of(rule).Never(rule, statements);

    /// <summary>The condition holds in no state: <c>rule.Never(withdrawn.Holds &amp; !guaranteed.Holds)</c>.</summary>
    /// <inheritdoc cref="Never(IContext, PotentialStatement[])" path="/returns"/>
    /// <exception cref="InvalidOperationException">The rule runs outside an <see cref="NRulesSource"/>.</exception>
    public static RuleMatch Never(this IContext rule, Condition condition) =>
        MatchRecorder.Of(rule).Add(rule, name => RuleMatch.Never(name, condition));

    /// <summary>The condition holds in every state: <c>rule.Always(talks.Before(terms))</c>.</summary>
    /// <inheritdoc cref="Never(IContext, Condition)"/>
    public static RuleMatch Always(this IContext rule, Condition condition) =>
        MatchRecorder.Of(rule).Add(rule, name => RuleMatch.Always(name, condition));

    /// <summary>
    /// Where all the premises hold, so does the fact: <c>rule.Conclude(hardened, crimes)</c>; without any, all that the rule matched
    /// except the fact itself.
    /// </summary>
    /// <inheritdoc cref="Never(IContext, PotentialStatement[])"/>
    public static RuleMatch Conclude(this IContext rule, PotentialFact fact, params PotentialStatement[] premises) =>
        MatchRecorder.Of(rule).Conclude(rule, fact, premises);

    /// <summary>Where the condition holds, so does the fact: <c>rule.Conclude(calm, ceasefire.Holds | watched.Holds)</c>.</summary>
    /// <inheritdoc cref="Never(IContext, Condition)"/>
    public static RuleMatch Conclude(this IContext rule, PotentialFact fact, Condition condition) =>
        MatchRecorder.Of(rule).Add(rule, name => RuleMatch.When(name, fact, condition));
}
