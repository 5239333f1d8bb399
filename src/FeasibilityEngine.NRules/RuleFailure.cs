using System.Globalization;
using System.Reflection;
using FeasibilityEngine.RuleSources;

namespace FeasibilityEngine.NRules;

/// <summary>Every message about rules that cannot be used, in one place.</summary>
internal sealed class RuleFailure(string source)
{
    public RuleSourceException NoRules() =>
        Failure(null, $"'{source}' has no rules: add rule classes, an assembly or a repository.");

    public RuleSourceException NoRulesIn(Assembly assembly) =>
        Failure(null, $"The assembly '{assembly.GetName().Name}' has no rule class that is public and not nested; add others by their type.");

    public RuleSourceException NotARule(Type type) =>
        Failure(null, $"'{type}' is not a rule of '{source}': give a class, neither abstract nor generic, that derives from NRules.Fluent.Dsl.Rule.");

    public RuleSourceException CannotBeMade(string rule, Type type, Exception cause) => Failure(
        rule,
        cause is MissingMethodException
            ? $"The rule class '{type}' of '{source}' could not be made: it has no public constructor without parameters. Where it takes services, register the source with AddFeasibilityNRules."
            : $"The rule class '{type}' of '{source}' could not be made: {cause.Message}",
        cause);

    public RuleSourceException CannotBeDefined(string rule, Type type, Exception cause) =>
        Failure(rule, $"The rule class '{type}' of '{source}' could not be defined: {cause.Message}", cause);

    public RuleSourceException CannotBeCompiled(string rule, Exception cause) =>
        Failure(rule, $"The rule '{rule}' of '{source}' could not be compiled: {cause.Message}", cause);

    public RuleSourceException NotAName(string rule) =>
        Failure(rule, $"'{rule}' cannot name a rule of '{source}': names are letters, digits, '-' and '_', and do not begin with '-'. The reason goes into [Description].");

    public RuleSourceException SameName(string rule, string first, string second) =>
        Failure(rule, $"Two rules of '{source}' have the name '{rule}', {first} and {second}: give each its own with [Name].");

    public RuleSourceException Negates(string rule, Type asked, string yields) => Failure(
        rule,
        $"The rule '{rule}' of '{source}' asks with Not, All or a query about {asked.Name}, which {yields}: "
        + "what it finds would depend on which rule ran first, or change for ever. Put the negation into the condition that the rule states, or into one rule.");

    public RuleSourceException YieldsStatements(string rule, Type statement) => Failure(
        rule,
        $"The rule '{rule}' of '{source}' adds a {statement.Name}. Every option, act and fact that the scenario declares is there already; say that a fact follows with Conclude.");

    public RuleSourceException Inserts(string rule, Type fact) => Failure(
        rule,
        $"The rule '{rule}' of '{source}' inserts {fact.Name} without saying what it follows from, so that reasons would be lost: use Yield instead of Insert.");

    public RuleSourceException Changes(string rule, Type fact) => Failure(
        rule,
        $"The rule '{rule}' of '{source}' updates or retracts {fact.Name}: what rules match must stay as it is while they run, or the order in which they run would matter.");

    public RuleSourceException FailedInCondition(IReadOnlyList<string> rules, string expression, Exception cause) => Failure(
        rules.Count == 1 ? rules[0] : null,
        $"The {Rules(rules)} of '{source}' failed in a condition, {expression}: {cause.Message}",
        cause);

    public RuleSourceException FailedInFilter(string rule, Exception cause) =>
        Failure(rule, $"The rule '{rule}' of '{source}' failed in a filter: {cause.Message}", cause);

    public RuleSourceException FailedInAction(string rule, Exception cause) =>
        Failure(rule, $"The rule '{rule}' of '{source}' failed in its action: {cause.Message}", cause);

    public RuleSourceException FailedToRun(string? rule, Exception cause) =>
        Failure(rule, $"The rules of '{source}' could not be run: {cause.Message}", cause);

    public RuleSourceException NeverEnds(string? rule, int limit) => Failure(
        rule,
        $"The rules of '{source}' fired {Number(limit)} times without coming to an end, '{rule}' last; does a rule yield what makes it match again? "
        + "Where there really is so much to find, raise FiringLimit.");

    public RuleSourceException TooManyMatches(string rule) => Failure(
        rule, $"The rules of '{source}' gave more than {Number(RuleSourcing.MatchLimit)} matches, '{rule}' last; does one of them never end?");

    public RuleSourceException Halts(string? rule) =>
        Failure(rule, $"The rule '{rule}' of '{source}' halted the run while others still had matches: what they find would be missing.");

    private RuleSourceException Failure(string? rule, string message, Exception? cause = null) => new(source, rule, message, cause);

    private static string Rules(IReadOnlyList<string> rules) => rules.Count switch
    {
        0 => "rules",
        1 => $"rule '{rules[0]}'",
        _ => "rules " + string.Join(", ", rules.Take(rules.Count - 1).Select(r => $"'{r}'")) + $" and '{rules[^1]}'",
    };

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
