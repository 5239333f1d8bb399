using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Checking;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Inquiries.Expectations;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.RuleSources;

namespace FeasibilityEngine.DependencyInjection;

/// <summary>
/// Asks whether negotiations are feasible, with the limits and the rule sources of an application: all that
/// <see cref="ScenarioAnalyser"/> can be asked, for services that are put together by dependency injection.
/// </summary>
/// <remarks>
/// Safe for use by several threads at once. Options that are null are <see cref="Defaults"/>. Where a rule source fails, an analysis says so;
/// every other question throws <see cref="RuleSourceException"/>, also where the sources alone use up the budget, which for the search begins
/// once they have answered. Questions are logged, counted and traced, under the names in
/// <see cref="FeasibilityTelemetry"/>.
/// </remarks>
public interface IFeasibilityAnalyser
{
    /// <summary>The options that stand where an analysis gives none, for whoever wants to change one: <c>analyser.Defaults with { Top = 3 }</c>.</summary>
    AnalysisOptions Defaults { get; }

    /// <summary>
    /// The scenario with the rules of all registered sources, as every question of this analyser takes it: to show it, or to write it to a
    /// file. The sources are asked once for each scenario object, as long as it lives;
    /// a scenario that this method gave has the rules already and is given back.
    /// </summary>
    /// <exception cref="ArgumentNullException">The scenario is null.</exception>
    /// <exception cref="RuleSourceException">A source failed, or gave rules that do not fit the scenario.</exception>
    /// <exception cref="OperationCanceledException">The cancellation was asked for while a source was asked.</exception>
    Scenario WithRules(Scenario scenario, CancellationToken cancellationToken = default);

    /// <summary>
    /// Analyses a scenario with the rules of all registered sources. A fault in the application's own code leaves a partial analysis that
    /// says so, and is logged as an error: where a source fails, the verdict is <see cref="Verdict.Unknown"/> and nothing is claimed, since
    /// anything could depend on the rules that are missing; where <see cref="AnalysisOptions.Progress"/> throws, the search ends with what it
    /// has found.
    /// </summary>
    /// <param name="scenario">A scenario without errors.</param>
    /// <param name="options">
    /// What to ask; <see cref="Defaults"/> where null. Options made with <c>new</c> have none of the application's limits, which
    /// <c>analyser.Defaults with { … }</c> keeps.
    /// </param>
    /// <param name="cancellationToken">Ends the search early; the analysis then holds what was found until then and says that it is partial.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    /// <exception cref="ArgumentException">An option is out of range, or something is asked for that the scenario does not have.</exception>
    /// <exception cref="Authoring.ScenarioException">The scenario has errors.</exception>
    /// <exception cref="OperationCanceledException">The cancellation was asked for while a source was asked.</exception>
    Analysis Analyse(Scenario scenario, AnalysisOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>The same on the thread pool, so that the caller stays free: for user interfaces and servers.</summary>
    /// <inheritdoc cref="Analyse"/>
    Task<Analysis> AnalyseAsync(Scenario scenario, AnalysisOptions? options = null, CancellationToken cancellationToken = default);

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

    /// <inheritdoc cref="ScenarioAnalyser.SelectSets"/>
    /// <exception cref="RuleSourceException">A source failed, or gave rules that do not fit the scenario.</exception>
    SelectedSets SelectSets(
        Scenario scenario, SetSelection selection, AnalysisOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ScenarioAnalyser.Suppose"/>
    /// <exception cref="RuleSourceException">A source failed, or gave rules that do not fit the scenario.</exception>
    WhatIf Suppose(Scenario scenario, AnalysisOptions options, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ScenarioAnalyser.Compare"/>
    Comparison Compare(Analysis first, Analysis second);

    /// <inheritdoc cref="ScenarioAnalyser.Explain"/>
    /// <exception cref="RuleSourceException">A source failed, or gave rules that do not fit the scenario.</exception>
    ExplanationFindings Explain(
        Scenario scenario, ValueList<string> what, AnalysisOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ScenarioAnalyser.BuildTimeline"/>
    /// <exception cref="RuleSourceException">A source failed, or gave rules that do not fit the scenario.</exception>
    Timeline BuildTimeline(Scenario scenario, AnalysisOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ScenarioAnalyser.BuildVerdictTimeline"/>
    /// <exception cref="RuleSourceException">A source failed, or gave rules that do not fit the scenario.</exception>
    Timeline BuildVerdictTimeline(Scenario scenario, AnalysisOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ScenarioAnalyser.ExploreDevelopments"/>
    /// <exception cref="RuleSourceException">A source failed, or gave rules that do not fit the scenario.</exception>
    DevelopmentFindings ExploreDevelopments(
        Scenario scenario, AnalysisOptions? options = null, DevelopmentLimits? limits = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ScenarioAnalyser.TestExpectations"/>
    /// <exception cref="RuleSourceException">A source failed, or gave rules that do not fit the scenario.</exception>
    ExpectationFindings TestExpectations(Scenario scenario, AnalysisOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ScenarioAnalyser.PrepareSweep"/>
    /// <exception cref="RuleSourceException">A source failed, or gave rules that do not fit the scenario.</exception>
    Sweep PrepareSweep(Scenario scenario, SweepOptions sweep, AnalysisOptions? options = null);

    /// <inheritdoc cref="ScenarioAnalyser.Sweep"/>
    /// <exception cref="RuleSourceException">A source failed, or gave rules that do not fit the scenario.</exception>
    SweepSummary Sweep(Scenario scenario, SweepOptions sweep, AnalysisOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ScenarioAnalyser.Check"/>
    /// <exception cref="RuleSourceException">A source failed, or gave rules that do not fit the scenario.</exception>
    CheckFindings Check(Scenario scenario, Question? question = null, ILocations? locations = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ScenarioAnalyser.FindContradiction(Scenario, AnalysisOptions?, ILocations?, CancellationToken)"/>
    /// <exception cref="RuleSourceException">A source failed, or gave rules that do not fit the scenario.</exception>
    Diagnostic? FindContradiction(
        Scenario scenario, AnalysisOptions? options = null, ILocations? locations = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ScenarioAnalyser.FindContradiction(Analysis, ILocations?)"/>
    Diagnostic? FindContradiction(Analysis analysis, ILocations? locations = null);
}
