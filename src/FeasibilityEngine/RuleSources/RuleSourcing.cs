using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Authoring.Language;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.RuleSources;

/// <summary>Adds the rules of rule sources to a scenario.</summary>
public static class RuleSourcing
{
    /// <summary>How many matches one source may give for one scenario; one that gives more counts as one that never ends.</summary>
    public const int MatchLimit = 100_000;

    /// <summary>
    /// The scenario with the rules of the sources beside its own. Whatever takes a scenario takes this one: analyses, timelines,
    /// reports. Asks each source once.
    /// </summary>
    /// <remarks>A rule that the sources give tells in explanations what it demands where it matched, as a declared one does.</remarks>
    /// <param name="scenario">A scenario without errors.</param>
    /// <param name="sources">The sources, in any order.</param>
    /// <param name="cancellationToken">Asks the sources to stop.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> or <paramref name="sources"/> is null.</exception>
    /// <exception cref="ArgumentException">A source is null.</exception>
    /// <exception cref="RuleSourceException">
    /// A source threw, gave more than <see cref="MatchLimit"/> matches, a rule of the name of another one, or a rule that the scenario
    /// cannot hold, such as one that derives a fact from its own absence or names what is not declared.
    /// </exception>
    /// <exception cref="OperationCanceledException">The cancellation was asked for.</exception>
    public static Scenario WithRulesFrom(this Scenario scenario, IEnumerable<IRuleSource> sources, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(sources);
        var asked = sources.ToList();
        if (asked.Contains(null!))
        {
            throw new ArgumentException("A rule source is null.", nameof(sources));
        }

        var potential = new Potential(scenario);
        var with = scenario;
        foreach (var source in asked.OrderBy(s => s.Name, StringComparer.Ordinal))
        {
            with = With(with, source, Matches(source, potential, cancellationToken));
        }

        return with;
    }

    /// <inheritdoc cref="WithRulesFrom(Scenario, IEnumerable{IRuleSource}, CancellationToken)"/>
    public static Scenario WithRulesFrom(this Scenario scenario, params IRuleSource[] sources) =>
        WithRulesFrom(scenario, sources, CancellationToken.None);

    private static HashSet<RuleMatch> Matches(IRuleSource source, Potential potential, CancellationToken cancellationToken)
    {
        var matches = new HashSet<RuleMatch>();
        var given = 0;
        RuleMatch? last = null;
        try
        {
            foreach (var match in source.Match(potential, cancellationToken))
            {
                cancellationToken.ThrowIfCancellationRequested();
                matches.Add(Readable(match));
                last = match;
                if (++given > MatchLimit)
                {
                    break;
                }
            }
        }
        catch (Exception thrown) when (thrown is not RuleSourceException && !(thrown is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            throw new RuleSourceException(source.Name, rule: null, $"The rule source '{source.Name}' failed{After(given, last)}: {thrown.Message}", thrown);
        }

        return given <= MatchLimit ? matches : throw new RuleSourceException(
            source.Name,
            rule: null,
            FormattableString.Invariant($"The rule source '{source.Name}' gave more than {MatchLimit} matches; does one of its rules never end?"));
    }

    // Looked at before a match is compared with others: comparing recurses, and a stack that overflows cannot be caught. What is thrown
    // here is told as a failure of the source.
    private static RuleMatch Readable(RuleMatch? match) =>
        match is null ? throw new InvalidOperationException("It gave null for a match.")
        : ConditionSize.Excess(match.Condition) is { } excess
            ? throw new InvalidOperationException($"It gave a match of the rule '{match.Rule}' with a condition that {excess}.")
        : match;

    /// <summary>How far a source had come: sources go through what they match in an order of their own, so the last match is the nearest place known.</summary>
    private static string After(int given, RuleMatch? last) => last is null
        ? ""
        : FormattableString.Invariant($" after {given} {(given == 1 ? "match" : "matches")}, the last of them of the rule '{last.Rule}' where {last.Condition}");

    private static Scenario With(Scenario scenario, IRuleSource source, HashSet<RuleMatch> matches)
    {
        var taken = scenario.Rules.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var rules = new List<Rule>();
        foreach (var group in matches.GroupBy(m => m.Rule, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            if (!taken.Add(group.Key))
            {
                throw new RuleSourceException(source.Name, group.Key, $"The rule '{group.Key}' of '{source.Name}' has the name of a rule that the scenario has already.");
            }

            rules.Add(Joined(source, [.. group]));
        }

        var with = scenario with { Rules = [.. scenario.Rules, .. rules] };
        return Errors(with) is { Count: > 0 } errors ? throw Refused(scenario, source, rules, errors) : with;
    }

    // One rule that does not fit by itself is named; several that only together do not fit, such as a cycle, are told as they are.
    private static RuleSourceException Refused(Scenario scenario, IRuleSource source, List<Rule> rules, List<string> errors)
    {
        foreach (var rule in rules)
        {
            if (Errors(scenario with { Rules = [.. scenario.Rules, rule] }) is { Count: > 0 } own)
            {
                return new RuleSourceException(
                    source.Name, rule.Id, $"The rule '{rule.Id}' of '{source.Name}' does not fit the scenario: {string.Join(" ", own)}");
            }
        }

        return new RuleSourceException(
            source.Name, rule: null, $"With the rules of '{source.Name}' the scenario has errors: {string.Join(" ", errors)}");
    }

    // A rule says the same in each of its cases; once is enough.
    private static List<string> Errors(Scenario scenario) =>
        [.. ScenarioValidator.Validate(scenario).Where(d => d.Severity == Severity.Error).Select(d => d.Message).Distinct()];

    private static Rule Joined(IRuleSource source, List<RuleMatch> matches)
    {
        var first = matches[0];
        if (matches.FirstOrDefault(m => m.Form != first.Form || m.Because != first.Because || !m.Sources.Equals(first.Sources)) is not null)
        {
            throw new RuleSourceException(
                source.Name, first.Rule, $"The matches of the rule '{first.Rule}' of '{source.Name}' differ in form, reason or sources; give each its own name.");
        }

        var cases = matches.GroupBy(m => m.Condition)
            .Select(g => new RuleCase(g.Key, g.SelectMany(m => m.Then).Distinct().OrderBy(f => f.ToString(), StringComparer.Ordinal).ToValueList()))
            .OrderBy(c => c.Condition.ToString(), StringComparer.Ordinal)
            .ToValueList();
        var together = cases.Count == 1 ? cases[0].Condition
            : first.Form == RuleForm.Always ? new Conjunction(cases.Select(c => c.Condition).ToValueList())
            : new Disjunction(cases.Select(c => c.Condition).ToValueList());
        var then = cases.SelectMany(c => c.Then).Distinct().OrderBy(f => f.ToString(), StringComparer.Ordinal).ToValueList();
        return new Rule(first.Rule, first.Form, together, then, Because: first.Because, Sources: first.Sources) { Cases = cases };
    }
}
