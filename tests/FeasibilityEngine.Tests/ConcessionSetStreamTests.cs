using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Tests.Laws;
using FeasibilityEngine.Tests.PlainReference;
using FeasibilityEngine.Tests.Samples;

namespace FeasibilityEngine.Tests;

public class ConcessionSetStreamTests
{
    private static readonly Scenario Lead = SampleFile.Read("direct-talks");

    [Theory]
    [InlineData(Question.Talks, false)]
    [InlineData(Question.Settlement, false)]
    [InlineData(Question.Settlement, true)]
    public async Task The_stream_gives_the_sets_of_the_analysis_in_its_order(Question question, bool withinReachOnly)
    {
        var options = new AnalysisOptions { Question = question, AsOf = new DateOnly(2022, 3, 30) };
        var analysis = ScenarioAnalyser.Analyse(Lead, options);

        var stream = ScenarioAnalyser.StreamConcessionSets(Lead, options, withinReachOnly);
        var sets = await All(stream);

        sets.Should().Equal(withinReachOnly ? analysis.WithinReach : analysis.ConcessionSets);
        stream.Verdict.Should().Be(analysis.Verdict);
        stream.Count.Should().Be(withinReachOnly ? analysis.Counts.WithinReach : analysis.Counts.ConcessionSets);
        stream.IsComplete.Should().BeTrue();
        stream.Interruptions.Should().BeEmpty();
    }

    [Fact]
    public async Task Cancelling_ends_the_stream_and_it_says_so()
    {
        using var cancellation = new CancellationTokenSource();
        var stream = ScenarioAnalyser.StreamConcessionSets(Lead);
        var sets = new List<ConcessionSet>();

        await foreach (var set in stream.WithCancellation(cancellation.Token))
        {
            sets.Add(set);
            await cancellation.CancelAsync();
        }

        sets.Should().ContainSingle().Which.Id.Should().Be("set-1");
        stream.IsComplete.Should().BeFalse();
        stream.Interruptions.Select(cut => cut.ToString()).Should().Equal("the search was cancelled");
    }

    [Fact]
    public async Task A_stream_cancelled_before_it_begins_proves_nothing()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        var stream = ScenarioAnalyser.StreamConcessionSets(Lead);

        var sets = 0;
        await foreach (var set in stream.WithCancellation(cancellation.Token))
        {
            sets++;
        }

        sets.Should().Be(0);
        stream.Verdict.Should().Be(Verdict.Unknown);
        stream.IsComplete.Should().BeFalse();
    }

    [Fact]
    public async Task Leaving_early_is_not_completeness()
    {
        var stream = ScenarioAnalyser.StreamConcessionSets(Lead);

        await foreach (var set in stream)
        {
            break;
        }

        stream.IsComplete.Should().BeFalse();
        stream.Count!.Found.IsOne.Should().BeFalse();
    }

    [Fact]
    public async Task Top_bounds_the_stream_and_not_the_count()
    {
        var stream = ScenarioAnalyser.StreamConcessionSets(Lead, new AnalysisOptions { Top = 2 });

        (await All(stream)).Should().HaveCount(2);
        stream.Count!.Found.Should().BeGreaterThan(2);
    }

    [Fact]
    public async Task A_stream_is_read_once()
    {
        var stream = ScenarioAnalyser.StreamConcessionSets(Lead);
        await All(stream);

        await FluentActions.Awaiting(() => All(stream)).Should().ThrowAsync<InvalidOperationException>();
    }

    [Theory]
    [InlineData(Question.Talks, false, 2_000_000)]
    [InlineData(Question.Settlement, true, 2_000_000)]
    [InlineData(Question.Settlement, false, 0)]
    public async Task As_found_the_stream_gives_the_same_sets_under_names_of_its_own(Question question, bool withinReachOnly, int diagramLimit)
    {
        var options = new AnalysisOptions { Question = question, AsOf = new DateOnly(2022, 3, 30), DiagramLimit = diagramLimit };
        var analysis = ScenarioAnalyser.Analyse(Lead, options);

        var stream = ScenarioAnalyser.StreamConcessionSets(Lead, options, withinReachOnly, StreamOrder.AsFound);
        var sets = await All(stream);

        sets.Select(Given).Should().BeEquivalentTo((withinReachOnly ? analysis.WithinReach : analysis.ConcessionSets).Select(Given));
        sets.Select(set => set.Id).Should().Equal(Enumerable.Range(1, sets.Count).Select(number => (withinReachOnly ? "reach-" : "set-") + number));
        sets.Should().OnlyContain(set => set.OnParetoFront == null);
        (stream.Verdict, stream.Count, stream.IsComplete).Should().Be((analysis.Verdict, withinReachOnly ? analysis.Counts.WithinReach : analysis.Counts.ConcessionSets, true));
        (await All(ScenarioAnalyser.StreamConcessionSets(Lead, options, withinReachOnly, StreamOrder.AsFound))).Should().Equal(sets);
    }

    [Fact]
    public async Task As_found_the_first_set_comes_before_others_are_searched()
    {
        var stages = new Stages();
        var stream = ScenarioAnalyser.StreamConcessionSets(Lead, new AnalysisOptions { Progress = stages, DiagramLimit = 0 }, order: StreamOrder.AsFound);

        var (first, atFirst) = (0, default(Count));
        await foreach (var set in stream)
        {
            if (++first == 1)
            {
                atFirst = stream.Count;
                stages.Last.Should().Be(new AnalysisProgress(SearchStage.ConcessionSets, stages.Last!.Components, stages.Last.Components, 1));
            }
        }

        atFirst.Should().Be(new Count(1, IsProven: false));
        stream.Count.Should().Be(new Count(first, IsProven: true));
        stages.Last!.Found.Should().Be(first);
        stages.Heard.Should().Equal("verdict", "concession sets");
    }

    [Fact]
    public async Task As_found_cancelling_and_limits_end_the_stream_and_it_says_so()
    {
        using var cancellation = new CancellationTokenSource();
        var cancelled = ScenarioAnalyser.StreamConcessionSets(Lead, order: StreamOrder.AsFound);
        await foreach (var set in cancelled.WithCancellation(cancellation.Token))
        {
            set.Id.Should().Be("set-1");
            await cancellation.CancelAsync();
        }

        (cancelled.IsComplete, cancelled.Count!.IsProven).Should().Be((false, false));
        cancelled.Interruptions.Select(cut => cut.ToString()).Should().Equal("the search was cancelled");

        var limited = ScenarioAnalyser.StreamConcessionSets(Lead, new AnalysisOptions { ConcessionSetLimit = 2, DiagramLimit = 0 }, order: StreamOrder.AsFound);
        var some = (await All(limited)).Count;
        some.Should().BeGreaterThan(1);
        (limited.IsComplete, limited.Count).Should().Be((false, new Count(some, IsProven: false)));
        limited.Interruptions.Select(cut => cut.ToString()).Should().Equal("the limit of 2 concession sets in one component was reached");

        var top = ScenarioAnalyser.StreamConcessionSets(Lead, new AnalysisOptions { Top = 2, DiagramLimit = 0 }, order: StreamOrder.AsFound);
        (await All(top)).Should().HaveCount(2);
        (top.IsComplete, top.Count!.IsProven).Should().Be((false, false));
        top.Interruptions.Select(cut => cut.ToString()).Should().Equal("the 2 sets that were asked for were given");

        // Where as many were asked for as there are, these are all.
        var all = (int)ScenarioAnalyser.Analyse(Lead).Counts.ConcessionSets.Found;
        var whole = ScenarioAnalyser.StreamConcessionSets(Lead, new AnalysisOptions { Top = all, DiagramLimit = 0 }, order: StreamOrder.AsFound);
        (await All(whole)).Should().HaveCount(all);
        (whole.IsComplete, whole.Count).Should().Be((true, new Count(all, IsProven: true)));
    }

    [Theory]
    [InlineData(2_000_000)]
    [InlineData(0)]
    public void As_found_every_minimal_set_is_given_once_and_no_other(int diagramLimit) => RandomInquiries.TryUntilInPoint(200, inquiry =>
    {
        var options = inquiry.Options with { DiagramLimit = diagramLimit };
        foreach (var withinReachOnly in new[] { false, true })
        {
            var stream = ScenarioAnalyser.StreamConcessionSets(inquiry.Scenario, options, withinReachOnly, StreamOrder.AsFound);
            var sets = stream.ToBlockingEnumerable().Select(ConcessionSetLaw.Name).ToList();
            sets.Should().BeEquivalentTo((withinReachOnly ? inquiry.Reference.WithinReach : inquiry.Reference.ConcessionSets).Select(set => set.ToString()));
            stream.Count.Should().Be(new Count(sets.Count, IsProven: true));
            stream.Verdict.Should().Be(inquiry.Reference.Verdict);
        }

        return inquiry.Reference.ConcessionSets.Count > 2;
    });

    [Fact]
    public void As_found_each_set_shows_a_choice_that_was_not_there_before_until_all_are_known()
    {
        // Two ways out in each of three towns that nothing links.
        var towns = HandScenario.Of(
            [.. Enumerable.Range(1, 3).SelectMany(town => new[]
            {
                HandScenario.Precondition($"alba-{town}", "alba", HandScenario.Requires(HandScenario.Is($"town-{town}", "a")), HandScenario.Waive(1)),
                HandScenario.Precondition($"boro-{town}", "boro", HandScenario.Requires(HandScenario.Is($"town-{town}", "b")), HandScenario.Waive(2)),
            })],
            issues: [.. Enumerable.Range(1, 3).Select(town => new Issue($"town-{town}", null, ["a", "b"]))]);
        var sets = ScenarioAnalyser.StreamConcessionSets(towns, order: StreamOrder.AsFound).ToBlockingEnumerable().Select(Given).ToList();

        sets.Should().HaveCount(8).And.OnlyHaveUniqueItems();
        var shown = new HashSet<string>();
        foreach (var set in sets.Take(4))
        {
            set.Split(' ').Count(shown.Add).Should().BePositive();
        }

        shown.Should().HaveCount(6);
    }

    private static string Given(ConcessionSet set) => string.Join(' ', set.Concessions.Select(concession => $"{concession.To.Id}={concession.To.RungId}"));

    private static async Task<List<ConcessionSet>> All(ConcessionSetStream stream)
    {
        var sets = new List<ConcessionSet>();
        await foreach (var set in stream)
        {
            sets.Add(set);
        }

        return sets;
    }

    private sealed class Stages : IProgress<AnalysisProgress>
    {
        public List<string> Heard { get; } = [];

        public AnalysisProgress? Last { get; private set; }

        public void Report(AnalysisProgress value)
        {
            if (Last?.StageInWords != value.StageInWords)
            {
                Heard.Add(value.StageInWords);
            }

            Last = value;
        }
    }
}
