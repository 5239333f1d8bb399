using FeasibilityEngine.Authoring;
using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Tests.Samples;

namespace FeasibilityEngine.Tests;

/// <summary>Wherever a search is cut short, what was found until then is kept, and the answer says that it is not whole.</summary>
public class CancellationTests
{
    private static readonly Scenario Scenario = SampleFile.Read("first-steps");

    [Fact]
    public void Cancelling_at_each_report_in_turn_keeps_what_was_found_and_says_so()
    {
        var whole = ScenarioAnalyser.Analyse(Scenario);
        var conflicts = whole.Conflicts.Select(Key).ToHashSet();
        var sets = whole.ConcessionSets.Select(Key).ToHashSet();
        var reach = whole.WithinReach.Select(Key).ToHashSet();
        var stages = new List<string>();
        var kept = new List<int>();
        var proven = false;
        var last = 0;
        for (var isReached = true; isReached; last++)
        {
            using var cancellation = new CancellationTokenSource();
            var heard = new Heard(last, cancellation.Cancel);
            var analysis = ScenarioAnalyser.Analyse(Scenario, new AnalysisOptions { Progress = heard }, cancellation.Token);
            isReached = cancellation.IsCancellationRequested;
            analysis.IsComplete.Should().Be(analysis.Interruptions.Count == 0);
            if (!isReached)
            {
                analysis.Should().Be(whole);
                break;
            }

            stages.Add(heard.Stage);
            analysis.Verdict.Should().BeOneOf(whole.Verdict, Verdict.Unknown);
            analysis.Conflicts.Select(Key).Should().BeSubsetOf(conflicts);
            analysis.ConcessionSets.Select(Key).Should().BeSubsetOf(sets);
            analysis.WithinReach.Select(Key).Should().BeSubsetOf(reach);
            analysis.IsComplete.Should().BeFalse("it was cancelled at report {0}, {1}", last, heard.Stage);
            analysis.Interruptions.Select(cut => cut.ToString()).Should().Contain("the search was cancelled");
            analysis.Ladders.Should().Equal(whole.Ladders);
            if (analysis.IsCheapestProven)
            {
                analysis.ConcessionSets[0].TotalCost.Should().Be(whole.ConcessionSets[0].TotalCost);
            }

            proven |= analysis.IsCheapestProven;
            kept.Add(analysis.Conflicts.Count + analysis.ConcessionSets.Count + analysis.WithinReach.Count);
        }

        stages.Distinct().Should().Equal("verdict", "conflicts", "concession sets", "sets within reach");
        kept[0].Should().Be(0);
        proven.Should().BeTrue("the cheapest set is found before anything that can take long");
        kept[^1].Should().BePositive("what came before the last stage was found already");
    }

    [Fact]
    public async Task Cancelled_before_it_begins_an_analysis_claims_nothing()
    {
        var cancelled = new CancellationToken(canceled: true);
        var analysis = ScenarioAnalyser.Analyse(Scenario, null, cancelled);
        analysis.Verdict.Should().Be(Verdict.Unknown);
        analysis.IsComplete.Should().BeFalse();
        analysis.Interruptions.Select(cut => cut.ToString()).Should().Equal("the search was cancelled");
        (analysis.Counts.Conflicts, analysis.Counts.ConcessionSets, analysis.Counts.WithinReach).Should().Be((new Count(0, false), new Count(0, false), new Count(0, false)));

        var stream = ScenarioAnalyser.StreamConcessionSets(Scenario);
        await foreach (var set in stream.WithCancellation(cancelled))
        {
            set.Should().BeNull("nothing was to be found");
        }

        (stream.Verdict, stream.IsComplete).Should().Be((Verdict.Unknown, false));
        stream.Interruptions.Select(cut => cut.ToString()).Should().Equal("the search was cancelled");
    }

    [Fact]
    public void What_is_wrong_with_the_question_is_still_said()
    {
        var ask = () => ScenarioAnalyser.Analyse(Scenario, new AnalysisOptions { Assume = ["nothing-of-that-name"] }, new CancellationToken(canceled: true));
        ask.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Grounding_compiling_and_splitting_look_at_the_cancellation()
    {
        var cancelled = new CancellationToken(canceled: true);
        var ground = Grounder.Ground(Scenario, Question.Talks, Scenario.DefaultAsOf, []);
        var grounding = () => Grounder.Ground(Scenario, Question.Talks, Scenario.DefaultAsOf, [], cancellation: cancelled);
        var compiling = () => new CompiledScenario(ground, cancellation: cancelled);
        var splitting = () => Components.Split(new CompiledScenario(ground), cancelled);
        grounding.Should().Throw<OperationCanceledException>();
        compiling.Should().Throw<OperationCanceledException>();
        splitting.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void A_variant_that_cannot_be_analysed_does_not_take_the_others_with_it()
    {
        var options = new AnalysisOptions();
        using var deadline = new Deadline(options, CancellationToken.None);
        var analyses = new VariantAnalyses(options, deadline);
        var broken = analyses.Of(new VariantCase(Unsound, Scenario.DefaultAsOf, []), "broken")!;
        broken.Verdict.Should().Be(Verdict.Unknown);
        broken.IsComplete.Should().BeFalse();
        broken.Interruptions.Select(cut => cut.ToString()).Should().ContainSingle(said => said.StartsWith("this variant cannot be analysed: ", StringComparison.Ordinal));
        analyses.Of(new VariantCase(Scenario, Scenario.DefaultAsOf, []), "sound")!.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void What_goes_wrong_on_one_day_of_a_timeline_is_thrown_and_not_told_as_an_interruption()
    {
        using var deadline = new Deadline(new AnalysisOptions(), CancellationToken.None);
        var asking = () => new DayAnalyses(new AnalysisOptions(), deadline).Of(Unsound, new DateOnly(2023, 4, 19));
        asking.Should().Throw<ScenarioException>();
    }

    [Fact]
    public void What_goes_wrong_in_one_variant_is_thrown_where_it_is_no_error_of_the_variant()
    {
        using var deadline = new Deadline(new AnalysisOptions(), CancellationToken.None);
        var asking = () => new VariantAnalyses(new AnalysisOptions(), deadline).Of(new VariantCase(Scenario, Scenario.DefaultAsOf, ["nothing-of-that-name"]), "case");
        asking.Should().Throw<ArgumentException>();
    }

    /// <summary>With a position that cites a source that is not there: an error, though all of it can be read.</summary>
    private static Scenario Unsound => Scenario with
    {
        Positions = [Scenario.Positions[0] with { Sources = ["nowhere"] }, .. Scenario.Positions.Skip(1)],
    };

    private static string Key(Conflict conflict) => string.Join(' ', conflict.Positions.Select(position => $"{position.Id}={position.RungId}"));

    private static string Key(ConcessionSet set) => string.Join(' ', set.Concessions.Select(concession => $"{concession.To.Id}={concession.To.RungId}"));

    private sealed class Heard(int last, Action stop) : IProgress<AnalysisProgress>
    {
        private int _count;

        public string Stage { get; private set; } = "";

        public void Report(AnalysisProgress value)
        {
            if (_count++ == last)
            {
                Stage = value.StageInWords;
                stop();
            }
        }
    }
}
