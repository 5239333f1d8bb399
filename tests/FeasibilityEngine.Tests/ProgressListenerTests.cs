using FeasibilityEngine.DependencyInjection;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Inquiries.Expectations;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Inquiries.Selecting;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Tests.Samples;
using Microsoft.Extensions.DependencyInjection;

namespace FeasibilityEngine.Tests;

/// <summary>A listener to the progress that throws: whatever was asked, the search ends with what it has found, and says so.</summary>
public class ProgressListenerTests
{
    private const string Said = "what listens to the progress failed: the window is closed";

    private static readonly Scenario Scenario = SampleFile.Read("first-steps");

    /// <summary>Each way to ask, giving whether the answer is whole and what cut it short.</summary>
    private static readonly Dictionary<string, Func<AnalysisOptions, (bool IsComplete, ValueList<Interruption> Interruptions)>> Doors = new()
    {
        ["analysis"] = options => ScenarioAnalyser.Analyse(Scenario, options) is var analysis ? (analysis.IsComplete, analysis.Interruptions) : default,
        ["analysis of a service"] = options => Service(analyser => analyser.Analyse(Scenario, options) is var analysis ? (analysis.IsComplete, analysis.Interruptions) : default),
        ["stream, cheapest first"] = options => Read(ScenarioAnalyser.StreamConcessionSets(Scenario, options)),
        ["stream, as found"] = options => Read(ScenarioAnalyser.StreamConcessionSets(Scenario, options, order: StreamOrder.AsFound)),
        ["stream of a service"] = options => Service(analyser => Read(analyser.StreamConcessionSets(Scenario, options))),
        ["selection"] = options => SetInquiry.Ask(Scenario, new SetSelection(), options) is var selected ? (selected.Interruptions.Count == 0, selected.Interruptions) : default,
        ["timeline"] = options => TimelineInquiry.Ask(Scenario, options) is var timeline ? (timeline.IsComplete, timeline.Interruptions) : default,
        ["verdicts over time"] = options => TimelineInquiry.AskVerdicts(Scenario, options) is var timeline ? (timeline.IsComplete, timeline.Interruptions) : default,
        ["developments"] = options => DevelopmentInquiry.Ask(Scenario, options) is var findings ? (findings.IsComplete, findings.Interruptions) : default,
        ["explanation"] = options => ExplanationInquiry.Ask(Scenario, ["conflict-1"], options) is var findings ? (findings.IsComplete, findings.Analysis.Interruptions) : default,
        ["supposing"] = options => WhatIfInquiry.Ask(Scenario, options) is var whatIf ? (whatIf.IsComplete, [.. whatIf.After.Interruptions.Union(whatIf.Before.Interruptions)]) : default,
        ["expectations"] = options => ExpectationInquiry.Ask(Scenario, options) is var findings
            ? (findings.Results.All(result => result.Analysis.IsComplete), [.. findings.Results.SelectMany(result => result.Analysis.Interruptions).Distinct()]) : default,
        ["sweep"] = options => SweepInquiry.Ask(Scenario, new SweepOptions { Vary = ["date:events"] }, options) is var summary ? (summary.Found == summary.Header.Total, summary.Interruptions) : default,
    };

    public static TheoryData<string> Names => [.. Doors.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_listener_that_throws_ends_the_search_in_every_way_to_ask_alike(string door)
    {
        var quiet = new Thrower(int.MaxValue);
        Doors[door](new AnalysisOptions { Progress = quiet }).IsComplete.Should().BeTrue();
        quiet.Heard.Should().BePositive("else nothing is tried here");

        foreach (var last in new[] { 1, (quiet.Heard + 1) / 2 }.Distinct())
        {
            var thrower = new Thrower(last);
            var (isComplete, interruptions) = Doors[door](new AnalysisOptions { Progress = thrower });

            isComplete.Should().BeFalse("the listener threw at report {0} of {1}", last, quiet.Heard);
            interruptions.Select(cut => cut.ToString()).Should().Contain(Said, "it threw at report {0} of {1}", last, quiet.Heard);
            thrower.Heard.Should().Be(last, "it hears nothing once it has thrown");
        }
    }

    private static (bool IsComplete, ValueList<Interruption> Interruptions) Service(Func<IFeasibilityAnalyser, (bool, ValueList<Interruption>)> ask)
    {
        using var provider = new ServiceCollection().AddFeasibilityEngine().BuildServiceProvider();
        return ask(provider.GetRequiredService<IFeasibilityAnalyser>());
    }

    private static (bool IsComplete, ValueList<Interruption> Interruptions) Read(ConcessionSetStream stream)
    {
        Drain().GetAwaiter().GetResult();
        return (stream.IsComplete, stream.Interruptions);

        async Task Drain()
        {
            await foreach (var set in stream)
            {
                set.Should().NotBeNull();
            }
        }
    }

    private sealed class Thrower(int last) : IProgress<AnalysisProgress>
    {
        public int Heard { get; private set; }

        public void Report(AnalysisProgress value)
        {
            if (++Heard == last)
            {
                throw new InvalidOperationException("the window is closed.");
            }
        }
    }
}
