using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
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
        var analysis = ScenarioAnalyzer.Analyse(Lead, options);

        var stream = ScenarioAnalyzer.StreamConcessionSets(Lead, options, withinReachOnly);
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
        var stream = ScenarioAnalyzer.StreamConcessionSets(Lead);
        var sets = new List<ConcessionSet>();

        await foreach (var set in stream.WithCancellation(cancellation.Token))
        {
            sets.Add(set);
            await cancellation.CancelAsync();
        }

        sets.Should().ContainSingle().Which.Id.Should().Be("set-1");
        stream.IsComplete.Should().BeFalse();
        stream.Interruptions.Should().Equal("the search was cancelled");
    }

    [Fact]
    public async Task A_stream_cancelled_before_it_begins_proves_nothing()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        var stream = ScenarioAnalyzer.StreamConcessionSets(Lead);

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
        var stream = ScenarioAnalyzer.StreamConcessionSets(Lead);

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
        var stream = ScenarioAnalyzer.StreamConcessionSets(Lead, new AnalysisOptions { Top = 2 });

        (await All(stream)).Should().HaveCount(2);
        stream.Count!.Found.Should().BeGreaterThan(2);
    }

    [Fact]
    public async Task A_stream_is_read_once()
    {
        var stream = ScenarioAnalyzer.StreamConcessionSets(Lead);
        await All(stream);

        await FluentActions.Awaiting(() => All(stream)).Should().ThrowAsync<InvalidOperationException>();
    }

    private static async Task<List<ConcessionSet>> All(ConcessionSetStream stream)
    {
        var sets = new List<ConcessionSet>();
        await foreach (var set in stream)
        {
            sets.Add(set);
        }

        return sets;
    }
}
