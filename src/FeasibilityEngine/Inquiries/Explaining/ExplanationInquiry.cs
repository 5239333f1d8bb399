using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Explaining;

/// <summary>Explains one thing at a time: a conflict, a set, a rung, a position, a priced act, a fact, a rule.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
internal static class ExplanationInquiry
{
    /// <inheritdoc cref="ScenarioAnalyser.Explain"/>
    public static ExplanationFindings Ask(
        Scenario scenario, ValueList<string> what, AnalysisOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(what);
        options ??= new AnalysisOptions();
        options.Validate();
        options.RequireNothingSupposed("An explanation");
        using var deadline = new Deadline(options, cancellation);
        var analysis = AnalysisInquiry.Ask(scenario, options, deadline);
        var explainer = new Explainer(analysis, options, deadline);
        var explained = what.Select(name => (Name: name, Explanations: explainer.Explain(name))).ToList();
        var interruptions = analysis.Interruptions.ToList();
        if (deadline.HasPassed)
        {
            interruptions.Add(deadline.Reason);
        }

        if (explainer.IsCutShort)
        {
            interruptions.Add(new Interruption { Kind = InterruptionKind.DevelopmentLimit });
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
