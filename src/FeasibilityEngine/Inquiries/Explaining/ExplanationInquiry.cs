using FeasibilityEngine.Authoring;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Explaining;

/// <summary>Explains one thing at a time: a conflict, a set, a rung, a position, a priced act, a fact, a rule.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
public static class ExplanationInquiry
{
    /// <summary>
    /// Analyses the scenario and explains what the names stand for. Names that stand for nothing do not throw; they are listed as unknown.
    /// Cancelling does not throw either: the analysis then says that it is partial.
    /// </summary>
    /// <param name="scenario">A scenario without errors.</param>
    /// <param name="what">What to explain, by name; may be empty, to learn what can be explained.</param>
    /// <param name="options">
    /// What to ask of the scenario; the defaults for null. <see cref="AnalysisOptions.Top"/> says which sets there are to explain, and with
    /// them which <c>returning</c> conflicts.
    /// </param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <returns>The explanations. One analysis, and another one for each position that every set concedes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> or <paramref name="what"/> is null.</exception>
    /// <exception cref="ArgumentException">A development to assume does not exist, an option is out of range, or concessions are supposed.</exception>
    /// <exception cref="ScenarioException">The scenario has errors.</exception>
    public static ExplanationFindings Ask(
        Scenario scenario, ValueList<string> what, AnalysisOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(what);
        options ??= new AnalysisOptions();
        options.Validate();
        options.RequireNothingConceded("An explanation");
        using var deadline = new Deadline(options, cancellation);
        var analysis = ScenarioAnalyzer.Analyse(scenario, options, deadline);
        var explainer = new Explainer(analysis, options, deadline);
        var explained = what.Select(name => (Name: name, Explanations: explainer.Explain(name))).ToList();
        var interruptions = analysis.Interruptions.ToList();
        if (deadline.HasPassed)
        {
            interruptions.Add(deadline.Reason);
        }

        if (explainer.IsCutShort)
        {
            interruptions.Add("of more than eight developments only the smaller combinations were tried");
        }

        return new ExplanationFindings
        {
            Analysis = analysis,
            IsComplete = analysis.IsComplete && interruptions.Count == 0,
            Interruptions = interruptions.Distinct().ToValueList(),
            Explanations = explained.SelectMany(e => e.Explanations).Distinct().ToValueList(),
            Unknown = explained.Where(e => e.Explanations.Count == 0).Select(e => e.Name).ToValueList(),
            Explainable = explainer.Everything().ToValueList(),
        };
    }
}
