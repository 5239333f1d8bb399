using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using FeasibilityEngine.DependencyInjection;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.RuleSources;
using FeasibilityEngine.Tests.Samples;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FeasibilityEngine.Tests.DependencyInjection;

public class FeasibilityAnalyserTests
{
    private static readonly Scenario FirstSteps = SampleFile.Read("first-steps") with { Id = "first-steps" };

    [Fact]
    public void The_registered_analyser_gives_the_analysis_of_the_library()
    {
        var scenario = SampleFile.Read("first-steps");
        using var provider = new ServiceCollection().AddFeasibilityEngine().BuildServiceProvider();

        var analysis = provider.GetRequiredService<IFeasibilityAnalyser>().Analyse(scenario);

        TextReport.Render(analysis).Should().Be(TextReport.Render(ScenarioAnalyser.Analyse(scenario)));
    }

    [Fact]
    public void Options_become_the_defaults_and_the_last_configuration_counts()
    {
        var clock = new StoppedClock();
        using var provider = new ServiceCollection()
            .AddFeasibilityEngine(o => (o.Top, o.Budget) = (7, TimeSpan.FromSeconds(30)))
            .AddFeasibilityEngine(o => o.Top = 3)
            .AddSingleton<TimeProvider>(clock)
            .BuildServiceProvider();

        var defaults = provider.GetRequiredService<IFeasibilityAnalyser>().Defaults;

        defaults.Should().Be(new AnalysisOptions { Top = 3, Budget = TimeSpan.FromSeconds(30), Clock = clock });
        provider.GetServices<IFeasibilityAnalyser>().Should().ContainSingle();
    }

    [Fact]
    public void Options_out_of_range_are_reported_together()
    {
        using var provider = new ServiceCollection()
            .AddFeasibilityEngine(o => (o.Top, o.ConflictLimit, o.ConcessionSetLimit, o.DiagramLimit, o.Budget) = (0, -1, 0, -5, TimeSpan.Zero))
            .BuildServiceProvider();

        var resolving = () => provider.GetRequiredService<IFeasibilityAnalyser>();

        resolving.Should().Throw<OptionsValidationException>().Which.Failures.Should().Equal(
            "Budget is 00:00:00; it has to be more than zero and at most 49 days.",
            "Top is 0; it has to be 1 or more.",
            "ConflictLimit is -1; it has to be 1 or more.",
            "ConcessionSetLimit is 0; it has to be 1 or more.",
            "DiagramLimit is -5; it has to be 0 or more.");
    }

    [Fact]
    public void Registered_rule_sources_are_asked_once_for_each_scenario()
    {
        var scenario = SampleFile.Read("first-steps");
        var asked = 0;
        using var provider = new ServiceCollection()
            .AddFeasibilityEngine()
            .AddFeasibilityRules<NoTalksAtAll>()
            .AddFeasibilityRules(RuleSource.Of("counting", _ =>
            {
                asked++;
                return [];
            }))
            .BuildServiceProvider();
        var analyser = provider.GetRequiredService<IFeasibilityAnalyser>();

        analyser.Analyse(scenario).Verdict.Should().Be(Verdict.Inconsistent);
        analyser.Analyse(scenario).Scenario.Rules.Select(r => r.Id).Should().Contain("no-talks-at-all");
        analyser.WithRules(scenario).Rules.Should().HaveCount(scenario.Rules.Count + 1);

        asked.Should().Be(1);
    }

    [Fact]
    public void A_scenario_that_has_the_rules_already_can_be_analysed_as_well()
    {
        using var provider = new ServiceCollection().AddFeasibilityEngine().AddFeasibilityRules<NoTalksAtAll>().BuildServiceProvider();
        var analyser = provider.GetRequiredService<IFeasibilityAnalyser>();

        var withRules = analyser.WithRules(FirstSteps);

        analyser.WithRules(withRules).Should().BeSameAs(withRules);
        analyser.Analyse(withRules).Scenario.Should().BeSameAs(withRules);
    }

    [Fact]
    public async Task The_asynchronous_ways_give_the_same_and_cancelling_keeps_what_was_found()
    {
        var scenario = SampleFile.Read("first-steps");
        using var provider = new ServiceCollection().AddFeasibilityEngine().BuildServiceProvider();
        var analyser = provider.GetRequiredService<IFeasibilityAnalyser>();
        var analysis = ScenarioAnalyser.Analyse(scenario);

        (await analyser.AnalyseAsync(scenario)).ConcessionSets.Should().Equal(analysis.ConcessionSets);
        var streamed = new List<string>();
        await foreach (var set in analyser.StreamConcessionSets(scenario))
        {
            streamed.Add(set.Id);
        }

        streamed.Should().Equal(analysis.ConcessionSets.Select(s => s.Id));
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        (await analyser.AnalyseAsync(scenario, cancellationToken: cancelled.Token)).IsComplete.Should().BeFalse();
    }

    [Fact]
    public void An_analysis_is_logged_without_what_the_scenario_says()
    {
        var log = new ListedLog();
        using var provider = new ServiceCollection()
            .AddLogging(b => b.SetMinimumLevel(LogLevel.Trace).AddProvider(log))
            .AddSingleton<TimeProvider>(new StoppedClock())
            .AddFeasibilityEngine(o => (o.ConcessionSetLimit, o.DiagramLimit) = (1, 0))
            .BuildServiceProvider();

        provider.GetRequiredService<IFeasibilityAnalyser>().Analyse(FirstSteps);

        log.Lines.First().Should().Be("Debug: Analysing first-steps: Talks, as of 2023-04-19.");
        log.Lines.Should().Contain(line => line.StartsWith("Information: Analysed first-steps: Openable, 2 minimal conflicts, at least ", StringComparison.Ordinal));
        log.Lines.Should().Contain(line => line.StartsWith("Trace: first-steps: concession sets, component ", StringComparison.Ordinal));
        log.Lines.Last().Should().StartWith("Warning: The analysis of first-steps is partial: ");
        log.Lines.Should().NotContain(line => line.Contains("withdrawal", StringComparison.Ordinal));
    }

    [Fact]
    public void A_failing_source_is_logged_and_leaves_an_analysis_that_claims_nothing()
    {
        var log = new ListedLog();
        using var provider = new ServiceCollection()
            .AddLogging(b => b.AddProvider(log))
            .AddFeasibilityEngine()
            .AddFeasibilityRules(RuleSource.Of("broken", FailAfterOne))
            .BuildServiceProvider();
        var analyser = provider.GetRequiredService<IFeasibilityAnalyser>();

        var analysis = analyser.Analyse(FirstSteps);

        analysis.Verdict.Should().Be(Verdict.Unknown);
        analysis.IsComplete.Should().BeFalse();
        analysis.Interruptions.Select(cut => cut.ToString()).Should().Equal(
            "the rule source 'broken' failed after 1 match, the last of them of the rule 'no-talks-yet' where talks: no such day");
        (analysis.Conflicts.Count, analysis.ConcessionSets.Count, analysis.Counts.Conflicts.IsProven).Should().Be((0, 0, false));
        log.Lines.Should().Contain("Error: The rule source broken failed in the analysis of first-steps, which proves nothing without it.");
        log.Lines.Should().Contain(line => line.StartsWith("Warning: The analysis of first-steps is partial: the rule source 'broken' failed", StringComparison.Ordinal));
        analyser.Invoking(a => a.WithRules(FirstSteps)).Should().Throw<RuleSourceException>().WithInnerException<FormatException>();

        static IEnumerable<RuleMatch> FailAfterOne(Potential potential)
        {
            yield return RuleMatch.Never("no-talks-yet", potential.Acts.Single(act => act.Act.Name == "talks"));
            throw new FormatException("no such day");
        }
    }

    [Fact]
    public void Progress_that_throws_ends_the_search_with_what_was_found()
    {
        var log = new ListedLog();
        using var provider = new ServiceCollection().AddLogging(b => b.AddProvider(log)).AddFeasibilityEngine().BuildServiceProvider();
        var analyser = provider.GetRequiredService<IFeasibilityAnalyser>();

        var analysis = analyser.Analyse(FirstSteps, analyser.Defaults with { Progress = new Thrower("concession sets") });

        analysis.Verdict.Should().Be(Verdict.Openable);
        analysis.Conflicts.Should().HaveCount(2);
        analysis.IsComplete.Should().BeFalse();
        analysis.Interruptions.Select(cut => cut.ToString()).Should().Equal("what listens to the progress failed: the window is closed");
        log.Lines.Should().Contain("Error: What listens to the progress of the analysis of first-steps failed; the analysis ends with what it has found.");
    }

    [Fact]
    public void A_budget_that_is_used_up_while_a_rule_source_is_asked_leaves_an_analysis_that_claims_nothing()
    {
        using var provider = new ServiceCollection()
            .AddFeasibilityEngine(o => o.Budget = TimeSpan.FromMilliseconds(1))
            .AddFeasibilityRules<Patient>()
            .BuildServiceProvider();

        var analysis = provider.GetRequiredService<IFeasibilityAnalyser>().Analyse(FirstSteps);

        analysis.Verdict.Should().Be(Verdict.Unknown);
        analysis.Interruptions.Select(cut => cut.ToString()).Should().Equal("the budget of 0.001 seconds was used up");
    }

    [Fact]
    public void An_analysis_is_measured_and_traced()
    {
        var scenario = SampleFile.Read("first-steps") with { Id = "measured" };
        var measured = new ConcurrentBag<(string Instrument, double Value, string Verdict)>();
        using var meters = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == FeasibilityTelemetry.MeterName)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) =>
            measured.Add((instrument.Name, value, (string)tags.ToArray().Single(t => t.Key == "feasibility.verdict").Value!)));
        meters.Start();
        var activities = new ConcurrentBag<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == FeasibilityTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activities.Add,
        };
        ActivitySource.AddActivityListener(listener);
        using var provider = new ServiceCollection().AddFeasibilityEngine().BuildServiceProvider();

        var verdict = provider.GetRequiredService<IFeasibilityAnalyser>().Analyse(scenario).Verdict.ToString().ToLowerInvariant();

        measured.Should().Contain(m => m.Instrument == "feasibility.analysis.duration" && m.Verdict == verdict && m.Value > 0);
        var activity = activities.Single(a => (string?)a.GetTagItem("feasibility.scenario") == "measured");
        activity.GetTagItem("feasibility.verdict").Should().Be(verdict);
        activity.Events.Select(e => e.Name).Should().Contain(["verdict", "concession sets"]);
    }

    /// <summary>Has nothing to say until it is told to stop.</summary>
    private sealed class Patient : IRuleSource
    {
        public string Name => "patient";

        public IEnumerable<RuleMatch> Match(Potential potential, CancellationToken cancellation)
        {
            cancellation.WaitHandle.WaitOne();
            cancellation.ThrowIfCancellationRequested();
            return [];
        }
    }

    private sealed class Thrower(string stage) : IProgress<AnalysisProgress>
    {
        public void Report(AnalysisProgress value)
        {
            if (value.StageInWords == stage)
            {
                throw new InvalidOperationException("the window is closed.");
            }
        }
    }
}
