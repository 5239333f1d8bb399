using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.RuleSources;

namespace FeasibilityEngine.DependencyInjection;

/// <summary>
/// Asks whether negotiations are feasible, with the limits and the rule sources of an application: what
/// <see cref="ScenarioAnalyzer"/> does, for services that are put together by dependency injection.
/// </summary>
/// <remarks>
/// Safe for use by several threads at once. Analyses are logged, counted and traced, under the names in
/// <see cref="FeasibilityTelemetry"/>.
/// </remarks>
public interface IFeasibilityAnalyzer
{
    /// <summary>The options that stand where an analysis gives none, for whoever wants to change one: <c>analyzer.Defaults with { Top = 3 }</c>.</summary>
    AnalysisOptions Defaults { get; }

    /// <summary>
    /// The scenario with the rules of all registered sources, for the inquiries, which take a scenario:
    /// <c>TimelineInquiry.Ask(analyzer.WithRules(scenario), …)</c>. The sources are asked once for each scenario object, as long as it lives;
    /// a scenario that this method gave has the rules already and is given back.
    /// </summary>
    /// <exception cref="ArgumentNullException">The scenario is null.</exception>
    /// <exception cref="RuleSourceException">A source failed, or gave rules that do not fit the scenario.</exception>
    /// <exception cref="OperationCanceledException">The cancellation was asked for while a source was asked.</exception>
    Scenario WithRules(Scenario scenario, CancellationToken cancellation = default);

    /// <summary>
    /// Analyses a scenario with the rules of all registered sources. A fault in the application's own code leaves a partial analysis that
    /// says so, and is logged as an error: where a source fails, the verdict is <see cref="Verdict.Unknown"/> and nothing is claimed, since
    /// anything could depend on the rules that are missing; where <see cref="AnalysisOptions.Progress"/> throws, the search ends with what it
    /// has found.
    /// </summary>
    /// <param name="scenario">A scenario without errors.</param>
    /// <param name="options">
    /// What to ask; <see cref="Defaults"/> where null. Options made with <c>new</c> have none of the application's limits, which
    /// <c>analyzer.Defaults with { … }</c> keeps.
    /// </param>
    /// <param name="cancellation">Ends the search early; the analysis then holds what was found until then and says that it is partial.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    /// <exception cref="ArgumentException">An option is out of range, or something is asked for that the scenario does not have.</exception>
    /// <exception cref="Authoring.ScenarioException">The scenario has errors.</exception>
    /// <exception cref="OperationCanceledException">The cancellation was asked for while a source was asked.</exception>
    Analysis Analyse(Scenario scenario, AnalysisOptions? options = null, CancellationToken cancellation = default);

    /// <summary>The same on the thread pool, so that the caller stays free: for user interfaces and servers.</summary>
    /// <inheritdoc cref="Analyse"/>
    Task<Analysis> AnalyseAsync(Scenario scenario, AnalysisOptions? options = null, CancellationToken cancellation = default);

    /// <summary>Finds concession sets one after the other; see <see cref="ConcessionSetStream"/>.</summary>
    /// <param name="scenario">A scenario without errors.</param>
    /// <param name="options">What to ask; <see cref="Defaults"/> where null.</param>
    /// <param name="withinReachOnly">True for the sets of what is within reach at the day, false (the default) for those of all concessions.</param>
    /// <param name="order">The cheapest first (the default), or each as soon as it is found.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <exception cref="RuleSourceException">A source failed, or gave rules that do not fit the scenario.</exception>
    ConcessionSetStream StreamConcessionSets(
        Scenario scenario, AnalysisOptions? options = null, bool withinReachOnly = false, StreamOrder order = StreamOrder.CheapestFirst);
}
