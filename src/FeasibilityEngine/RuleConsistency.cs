using FeasibilityEngine.Authoring;
using FeasibilityEngine.Exploration;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine;

/// <summary>Finds rules that contradict each other: a mistake of the scenario that reading alone cannot see.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
public static class RuleConsistency
{
    /// <summary>
    /// A diagnostic that names a minimal group of rules which together exclude every state, such as
    /// <c>always: ceasefire</c> beside <c>never: ceasefire</c>; a warning where that was not
    /// found out; null where the rules allow a state.
    /// </summary>
    /// <param name="scenario">A scenario without errors.</param>
    /// <param name="asOf">The day, since facts that rules mention are dated; null for <see cref="Scenario.DefaultAsOf"/>.</param>
    /// <param name="locations">Where the rules were written, so that the diagnostic shows the place of the first; null where that is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    /// <exception cref="ScenarioException">The scenario has errors.</exception>
    public static Diagnostic? FindContradiction(Scenario scenario, DateOnly? asOf = null, ILocations? locations = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ScenarioAnalyzer.RequireSound(scenario);
        var ground = Grounder.Ground(scenario, Question.Talks, asOf ?? scenario.DefaultAsOf, []);
        return Explorer.FindContradiction(ground) switch
        {
            (Answer.Impossible, var rules) => Describe(rules.Select(r => r.Rule.Id), scenario, locations),
            (Answer.GaveUp, _) => new Diagnostic(
                DiagnosticCodes.ConsistencyNotTold, Severity.Warning, "Whether the rules contradict each other was not found out: the check gave up."),
            _ => null,
        };
    }

    /// <summary>The same diagnostic for an analysis whose verdict is <see cref="Verdict.Inconsistent"/>; null for any other.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="locations">Where the rules were written; null where that is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static Diagnostic? ContradictionIn(Analysis analysis, ILocations? locations = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return analysis.Verdict == Verdict.Inconsistent
            ? Describe(analysis.ClosedBy.SelectMany(conflict => conflict.Rules).Select(use => use.Rule), analysis.Scenario, locations)
            : null;
    }

    private static Diagnostic Describe(IEnumerable<string> rules, Scenario scenario, ILocations? locations)
    {
        var involved = rules.ToHashSet();
        var written = scenario.Rules.Where(rule => involved.Contains(rule.Id)).ToList();
        var names = written.ConvertAll(rule => $"'{rule.Id}'");
        return new Diagnostic(
            DiagnosticCodes.RulesContradict,
            Severity.Error,
            names.Count == 1
                ? $"The rule {names[0]} cannot be fulfilled: it excludes every state."
                : $"The rules {string.Join(", ", names)} contradict each other: together they exclude every state.",
            written.Select(rule => locations?.Find(rule)).FirstOrDefault(place => place is not null),
            Expected: "rules that some state fulfils");
    }
}
