using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Exploration.Verdicts;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Inquiries.Checking;

/// <summary>Finds rules that contradict each other: a mistake of the scenario that reading alone cannot see.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
internal static class RuleConsistency
{
    private const int MostNamed = 20;

    /// <inheritdoc cref="ScenarioAnalyser.FindContradiction(Scenario, AnalysisOptions?, ILocations?, CancellationToken)"/>
    public static Diagnostic? FindContradiction(
        Scenario scenario, AnalysisOptions? options = null, ILocations? locations = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        options ??= new AnalysisOptions();
        options.Validate();
        AnalysisInquiry.RequireSound(scenario);
        using var deadline = new Deadline(options, cancellation);
        try
        {
            var ground = Grounder.Ground(scenario, options.QuestionIn(scenario), options.AsOf ?? scenario.DefaultAsOf, options.Assume, cancellation: deadline.Token);
            return ContradictionSearch.Find(ground, deadline.Token) switch
            {
                (Answer.Impossible, var rules, var isMinimal) => Describe(
                    rules.Select(r => r.Rule.Id), isMinimal, scenario, locations, ground.Assumed, ContradictionSearch.IsConsistentUnassumed(ground, deadline.Token)),
                (Answer.GaveUp, _, _) => NotTold(deadline.HasPassed ? deadline.Reason.ToString() : "the check gave up"),
                _ => null,
            };
        }
        catch (OperationCanceledException stopped) when (deadline.HasPassed && stopped.CancellationToken == deadline.Token)
        {
            return NotTold(deadline.Reason.ToString());
        }
    }

    /// <inheritdoc cref="ScenarioAnalyser.FindContradiction(Analysis, ILocations?)"/>
    public static Diagnostic? ContradictionIn(Analysis analysis, ILocations? locations = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return analysis.Verdict == Verdict.Inconsistent
            ? Describe(analysis.ClosedBy.SelectMany(conflict => conflict.Rules).Select(use => use.Rule), analysis.ClosedBy.Count > 0, analysis.Scenario, locations,
                analysis.Assumed, analysis.IsConsistentUnassumed)
            : null;
    }

    private static Diagnostic NotTold(string why) => new()
    {
        Code = DiagnosticCodes.ConsistencyNotTold,
        Severity = Severity.Warning,
        Message = $"Whether the rules contradict each other was not found out: {why}.",
    };

    // Where the rules go together without what is assumed, the file has no mistake: what is assumed does not go together with them.
    private static Diagnostic Describe(
        IEnumerable<string> rules, bool isMinimal, Scenario scenario, ILocations? locations, ValueList<string> assumed, bool? isConsistentUnassumed)
    {
        var involved = rules.ToHashSet();
        var written = scenario.Rules.Where(rule => involved.Contains(rule.Id)).ToList();
        var isAssumed = assumed.Count > 0 && isConsistentUnassumed != false;
        var without = (assumed.Count, isConsistentUnassumed) switch
        {
            (0, _) => "",
            (_, true) => " Without what is assumed, the rules allow a state.",
            (_, false) => " Without what is assumed, the rules exclude every state, too.",
            _ => " Whether they do without what is assumed was not found out.",
        };
        return new Diagnostic
        {
            Code = DiagnosticCodes.RulesContradict,
            Severity = isAssumed ? Severity.Warning : Severity.Error,
            Message = (written.Count == 1 ? $"{With(assumed, "The rule")} '{written[0].Id}' cannot be fulfilled: it excludes every state."
            : $"{With(assumed, Named(written))} contradict each other: together they exclude every state."
                + (isMinimal ? "" : " Which of them are needed for that was not found out.")) + without,
            Span = written.Select(rule => locations?.Find(rule)).FirstOrDefault(place => place is not null),
            Expected = !isAssumed ? "rules that some state fulfils"
            : $"the question without {(assumed.Count == 1 ? $"'{assumed[0]}' assumed" : "some of what is assumed")}, or rules that some state fulfils with {(assumed.Count == 1 ? "it" : "all of it")}",
        };
    }

    private static string With(ValueList<string> assumed, string rules) =>
        assumed.Count == 0 ? rules : $"With {string.Join(", ", assumed.Select(development => $"'{development}'"))} assumed, {char.ToLowerInvariant(rules[0])}{rules[1..]}";

    // A group that was not made minimal can be long.
    private static string Named(List<Rule> rules) => rules.Count switch
    {
        0 => "The rules",
        <= MostNamed => $"The rules {string.Join(", ", rules.Select(rule => $"'{rule.Id}'"))}",
        _ => FormattableString.Invariant($"The rules {string.Join(", ", rules.Take(MostNamed).Select(rule => $"'{rule.Id}'"))} and {rules.Count - MostNamed} more"),
    };
}
