using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Runtime.CompilerServices;
using FeasibilityEngine.Assembling;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Model;
using FeasibilityEngine.RuleSources;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FeasibilityEngine.DependencyInjection;

/// <inheritdoc cref="IFeasibilityAnalyser"/>
internal sealed partial class FeasibilityAnalyser : IFeasibilityAnalyser
{
    private static readonly ActivitySource Activities = new(FeasibilityTelemetry.ActivitySourceName);
    private static readonly Meter Meter = new(FeasibilityTelemetry.MeterName);
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>("feasibility.analysis.duration", "s", "How long an analysis took.");

    private readonly IRuleSource[] _sources;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly ConditionalWeakTable<Scenario, Scenario> _withRules = [];

    public FeasibilityAnalyser(IOptions<FeasibilityOptions> options, IEnumerable<IRuleSource> sources, TimeProvider clock, ILogger<FeasibilityAnalyser> logger)
    {
        _sources = [.. sources];
        _clock = clock;
        _logger = logger;
        Defaults = DefaultsOf(options.Value, clock);
    }

    public AnalysisOptions Defaults { get; }

    /// <summary>What is asked where the application's options are all that is said.</summary>
    internal static AnalysisOptions DefaultsOf(FeasibilityOptions options, TimeProvider clock) => new()
    {
        Budget = options.Budget,
        Top = options.Top,
        ConflictLimit = options.ConflictLimit,
        ConcessionSetLimit = options.ConcessionSetLimit,
        DiagramLimit = options.DiagramLimit,
        Clock = clock,
    };

    public Scenario WithRules(Scenario scenario, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        if (_sources.Length == 0)
        {
            return scenario;
        }

        if (!_withRules.TryGetValue(scenario, out var with))
        {
            // Two threads may both ask the sources; they are given the same rules.
            _withRules.AddOrUpdate(scenario, with = scenario.WithRulesFrom(_sources, cancellationToken));

            // What has the rules already is given back as it is, so that it can be handed to an inquiry and to an analysis alike.
            _withRules.AddOrUpdate(with, with);
        }

        return with;
    }

    public Analysis Analyse(Scenario scenario, AnalysisOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        options ??= Defaults;
        using var activity = Activities.StartActivity("feasibility.analyse");
        activity?.SetTag("feasibility.scenario", scenario.Id);
        activity?.SetTag("feasibility.question", Name(options.QuestionIn(scenario)));
        AnalysisLog.Started(_logger, scenario.Id, options.QuestionIn(scenario), options.AsOf ?? scenario.DefaultAsOf);
        var start = _clock.GetTimestamp();
        Analysis analysis;
        try
        {
            options.Validate();
            using var deadline = new Deadline(options, cancellationToken);
            var with = scenario;
            analysis = AddRules(ref with, deadline, cancellationToken) is { } failure
                ? PartialAnalysis.Of(scenario, options, options.Suppose, ground: null, failure)
                : LooseTimes.With(AnalysisInquiry.Ask(with, Followed(scenario, options, activity), deadline), options, deadline);
        }
        catch (Exception thrown)
        {
            activity?.SetStatus(ActivityStatusCode.Error, thrown.Message);
            AnalysisLog.Failed(_logger, thrown, scenario.Id);
            throw;
        }

        var seconds = _clock.GetElapsedTime(start).TotalSeconds;
        Tell(analysis, activity, seconds);
        return analysis;
    }

    public Task<Analysis> AnalyseAsync(Scenario scenario, AnalysisOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);

        // Without the token: a cancelled analysis ends with what it has found, not with an exception.
        return Task.Run(() => Analyse(scenario, options, cancellationToken), CancellationToken.None);
    }

    /// <summary>Adds the rules of all sources to the scenario; what came in between where a source failed or the budget was used up, null where nothing did.</summary>
    private Interruption? AddRules(ref Scenario scenario, Deadline deadline, CancellationToken cancellationToken)
    {
        try
        {
            scenario = WithRules(scenario, deadline.Token);
            return null;
        }
        catch (OperationCanceledException) when (deadline.HasPassed && !cancellationToken.IsCancellationRequested)
        {
            // The budget is that of the whole question. Who cancels while a source is asked is told by the exception.
            return deadline.Reason;
        }
        catch (RuleSourceException thrown)
        {
            AnalysisLog.RuleSourceFailed(_logger, thrown, thrown.RuleSource, scenario.Id);
            return new Interruption
            {
                Kind = InterruptionKind.RulesMissing,
                Detail = char.ToLowerInvariant(thrown.Message[0]) + thrown.Message[1..].TrimEnd('.'),
            };
        }
    }

    private AnalysisOptions Followed(Scenario scenario, AnalysisOptions options, Activity? activity) => options with
    {
        Progress = new FollowedProgress(_logger, scenario.Id, activity, options.Progress),
    };

    private void Tell(Analysis analysis, Activity? activity, double seconds)
    {
        var tags = new TagList
        {
            { "feasibility.verdict", Name(analysis.Verdict) },
            { "feasibility.question", Name(analysis.Question) },
            { "feasibility.complete", analysis.IsComplete },
        };
        Durations.Record(seconds, tags);
        activity?.SetTag("feasibility.verdict", Name(analysis.Verdict));
        activity?.SetTag("feasibility.complete", analysis.IsComplete);
        AnalysisLog.Finished(
            _logger, analysis.Scenario.Id, analysis.Verdict, Number(analysis.Counts.Conflicts), Number(analysis.Counts.ConcessionSets), seconds);
        if (!analysis.IsComplete)
        {
            AnalysisLog.Partial(_logger, analysis.Scenario.Id, string.Join("; ", analysis.Interruptions));
        }
    }

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Number(Count count) => (count.IsProven ? "" : "at least ") + count.Found.ToString(CultureInfo.InvariantCulture);
}
