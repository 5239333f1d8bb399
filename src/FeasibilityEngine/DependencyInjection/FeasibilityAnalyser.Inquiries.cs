using System.Diagnostics;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Inquiries.Checking;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Inquiries.Expectations;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Inquiries.Selecting;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.RuleSources;

namespace FeasibilityEngine.DependencyInjection;

// What is asked besides an analysis: each question with the registered rules, the limits of the application, a log and a trace.
internal sealed partial class FeasibilityAnalyser
{
    public ConcessionSetStream StreamConcessionSets(
        Scenario scenario, AnalysisOptions? options = null, bool withinReachOnly = false, StreamOrder order = StreamOrder.CheapestFirst)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        options ??= Defaults;
        return ScenarioAnalyser.StreamConcessionSets(
            RulesOrThrow(scenario, options, CancellationToken.None), Followed(scenario, options, activity: null), withinReachOnly, order);
    }

    public SelectedSets SelectSets(
        Scenario scenario, SetSelection selection, AnalysisOptions? options = null, CancellationToken cancellationToken = default) => Ask(
            "select-sets", scenario, options, (with, asked) => SetInquiry.Ask(with, selection, asked, cancellationToken), found => found.Interruptions, cancellationToken);

    public WhatIf Suppose(Scenario scenario, AnalysisOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Ask("suppose", scenario, options, (with, asked) => WhatIfInquiry.Ask(with, asked, cancellationToken), found => found.Interruptions, cancellationToken);
    }

    public Comparison Compare(Analysis first, Analysis second) => ComparisonInquiry.Ask(first, second);

    public ExplanationFindings Explain(
        Scenario scenario, ValueList<string> what, AnalysisOptions? options = null, CancellationToken cancellationToken = default) => Ask(
            "explain", scenario, options, (with, asked) => ExplanationInquiry.Ask(with, what, asked, cancellationToken), found => found.Interruptions, cancellationToken);

    public Timeline BuildTimeline(Scenario scenario, AnalysisOptions? options = null, CancellationToken cancellationToken = default) => Ask(
        "timeline", scenario, options, (with, asked) => TimelineInquiry.Ask(with, asked, cancellationToken), found => found.Interruptions, cancellationToken);

    public Timeline BuildVerdictTimeline(Scenario scenario, AnalysisOptions? options = null, CancellationToken cancellationToken = default) => Ask(
        "timeline", scenario, options, (with, asked) => TimelineInquiry.AskVerdicts(with, asked, cancellationToken), found => found.Interruptions, cancellationToken);

    public DevelopmentFindings ExploreDevelopments(
        Scenario scenario, AnalysisOptions? options = null, DevelopmentLimits? limits = null, CancellationToken cancellationToken = default) => Ask(
            "developments", scenario, options, (with, asked) => DevelopmentInquiry.Ask(with, asked, limits, cancellationToken), found => found.Interruptions, cancellationToken);

    public ExpectationFindings TestExpectations(Scenario scenario, AnalysisOptions? options = null, CancellationToken cancellationToken = default) => Ask(
        "expectations",
        scenario,
        options,
        (with, asked) => ExpectationInquiry.Ask(with, asked, cancellationToken),
        found => found.Results.SelectMany(result => result.Analysis.Interruptions).Distinct(),
        cancellationToken);

    public Sweep PrepareSweep(Scenario scenario, SweepOptions sweep, AnalysisOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        options ??= Defaults;
        return SweepInquiry.Prepare(RulesOrThrow(scenario, options, CancellationToken.None), sweep, Followed(scenario, options, activity: null));
    }

    public SweepSummary Sweep(
        Scenario scenario, SweepOptions sweep, AnalysisOptions? options = null, CancellationToken cancellationToken = default) => Ask(
            "sweep", scenario, options, (with, asked) => SweepInquiry.Ask(with, sweep, asked, cancellationToken), found => found.Interruptions, cancellationToken);

    public CheckFindings Check(
        Scenario scenario, Question? question = null, ILocations? locations = null, CancellationToken cancellationToken = default) => Ask(
            "check", scenario, Defaults, (with, _) => CheckInquiry.Ask(with, question, locations, cancellationToken), _ => [], cancellationToken);

    public Diagnostic? FindContradiction(
        Scenario scenario, AnalysisOptions? options = null, ILocations? locations = null, CancellationToken cancellationToken = default) => Ask(
            "contradiction", scenario, options, (with, asked) => RuleConsistency.FindContradiction(with, asked, locations, cancellationToken), _ => [], cancellationToken);

    public Diagnostic? FindContradiction(Analysis analysis, ILocations? locations = null) => RuleConsistency.ContradictionIn(analysis, locations);

    private T Ask<T>(
        string inquiry,
        Scenario scenario,
        AnalysisOptions? options,
        Func<Scenario, AnalysisOptions, T> ask,
        Func<T, IEnumerable<Interruption>> interruptions,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        options ??= Defaults;
        using var activity = Activities.StartActivity("feasibility." + inquiry);
        activity?.SetTag("feasibility.scenario", scenario.Id);
        AnalysisLog.Asked(_logger, inquiry, scenario.Id);
        var start = _clock.GetTimestamp();
        T found;
        try
        {
            found = ask(RulesOrThrow(scenario, options, cancellationToken), Followed(scenario, options, activity));
        }
        catch (Exception thrown)
        {
            activity?.SetStatus(ActivityStatusCode.Error, thrown.Message);
            AnalysisLog.InquiryFailed(_logger, thrown, inquiry, scenario.Id);
            throw;
        }

        AnalysisLog.Answered(_logger, inquiry, scenario.Id, _clock.GetElapsedTime(start).TotalSeconds);
        var cuts = string.Join("; ", interruptions(found));
        if (cuts.Length > 0)
        {
            AnalysisLog.AnswerPartial(_logger, inquiry, scenario.Id, cuts);
        }

        return found;
    }

    /// <summary>The scenario with its rules, which the sources have the whole budget to give.</summary>
    /// <exception cref="RuleSourceException">They failed, or were not done by then.</exception>
    private Scenario RulesOrThrow(Scenario scenario, AnalysisOptions options, CancellationToken cancellationToken)
    {
        options.Validate();
        using var deadline = new Deadline(options, cancellationToken);
        try
        {
            return WithRules(scenario, deadline.Token);
        }
        catch (OperationCanceledException) when (deadline.HasPassed && !cancellationToken.IsCancellationRequested)
        {
            var names = string.Join(", ", _sources.Select(source => source.Name));
            throw new RuleSourceException(names, rule: null, $"The registered rules were not known in time: {deadline.Reason}.");
        }
        catch (RuleSourceException thrown)
        {
            AnalysisLog.RuleSourceFailed(_logger, thrown, thrown.RuleSource, scenario.Id);
            throw;
        }
    }
}
