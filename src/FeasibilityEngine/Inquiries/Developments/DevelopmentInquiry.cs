using FeasibilityEngine.Authoring;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Developments;

/// <summary>
/// Asks which developments would open a path, together with which concessions: under <c>mediator-steps-in</c> and
/// <c>guarantors-offer</c> a set comes within reach that neither of them brings alone.
/// </summary>
/// <remarks>Safe for use by several threads at once.</remarks>
public static class DevelopmentInquiry
{
    /// <summary>
    /// Analyses the scenario under every combination of its developments. Cancelling does not throw: the findings then hold what was
    /// found until then and say that they are partial.
    /// </summary>
    /// <param name="scenario">A scenario without errors.</param>
    /// <param name="options">
    /// What to ask; the defaults for null. Developments in <see cref="AnalysisOptions.Assume"/> are on everywhere and are not explored;
    /// <see cref="AnalysisOptions.Budget"/> is for the whole inquiry; <see cref="AnalysisOptions.Top"/> counts for
    /// <see cref="DevelopmentFindings.Before"/> alone.
    /// </param>
    /// <param name="limits">How far to look; the defaults for null.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <returns>The findings. One analysis for each combination, which are two to the power of the number of developments.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    /// <exception cref="ArgumentException">A development to assume does not exist, or an option is out of range.</exception>
    /// <exception cref="ScenarioException">The scenario has errors.</exception>
    public static DevelopmentFindings Ask(
        Scenario scenario, AnalysisOptions? options = null, DevelopmentLimits? limits = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        options ??= new AnalysisOptions();
        limits ??= new DevelopmentLimits();
        options.Validate();
        limits.Validate();
        using var deadline = new Deadline(options, cancellation);
        var before = ScenarioAnalyzer.Analyse(scenario, options, deadline);
        var search = new DevelopmentSearch(before, options, limits, deadline);
        search.Run();
        return search.Findings();
    }
}
