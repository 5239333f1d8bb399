using FeasibilityEngine.Authoring;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Model;
using static FeasibilityEngine.Tests.PlainReference.HandScenario;

namespace FeasibilityEngine.Tests.Inquiries;

/// <summary>Which days a timeline has, and how far it goes.</summary>
public class TimelineInquiryTests
{
    private static Scenario TwoTurns => Of(
        [
            Precondition("yes", "alba", Requires(Holds("ceasefire"))),
            Precondition("no", "boro", Requires(!Holds("ceasefire"))) with { From = January, Until = March },
        ],
        acts: [new Act("ceasefire")],
        events: [new Event("nothing", February, "Nothing follows")]);

    [Fact]
    public void Where_nothing_is_dated_there_is_one_entry_without_a_day()
    {
        var timeline = TimelineInquiry.Ask(Of([Precondition("yes", "alba", Requires(Holds("ceasefire")))], acts: [new Act("ceasefire")]));

        timeline.Entries.Should().ContainSingle().Which.On.Should().BeNull();
        timeline.VerdictChanges.Should().BeFalse();
        timeline.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void Each_day_has_one_entry_and_one_without_effect_has_no_consequences()
    {
        var timeline = TimelineInquiry.Ask(TwoTurns);

        timeline.Entries.Select(entry => (entry.On, entry.Verdict)).Should().Equal(
            (null, Verdict.Open), (January, Verdict.Closed), (February, Verdict.Closed), (March, Verdict.Open));
        timeline.Entries[2].Followed.IsNone.Should().BeTrue();
        timeline.VerdictChanges.Should().BeTrue();
    }

    [Fact]
    public void A_change_on_the_first_day_of_the_calendar_has_a_state_before_it() =>
        TimelineInquiry.Ask(Of(
            [Precondition("yes", "alba", Requires(Holds("ceasefire"))), Precondition("no", "boro", Requires(!Holds("ceasefire"))) with { From = DateOnly.MinValue }],
            acts: [new Act("ceasefire")]))
            .Entries.Select(entry => entry.Verdict).Should().Equal(Verdict.Open, Verdict.Closed);

    [Fact]
    public void The_last_day_of_the_calendar_can_be_a_cause_too() =>
        TimelineInquiry.Ask(Of(
            [
                Precondition("yes", "alba", Requires(Holds("ceasefire"))),
                Precondition("no", "boro", Requires(!Holds("ceasefire")), Waive(1) with { Tabled = DateOnly.MaxValue }),
            ],
            acts: [new Act("ceasefire")]))
            .Entries[^1].Causes.Single().Changes.Single().Kind.Should().Be(TimelineChangeKind.RungTabled);

    [Fact]
    public void What_the_question_does_not_ask_about_makes_no_entry() =>
        TimelineInquiry.Ask(TwoTurns, new AnalysisOptions { Question = Question.Settlement }).Entries.Select(entry => entry.On).Should().Equal(null, February);

    [Fact]
    public void As_of_is_the_last_day_that_is_told() =>
        TimelineInquiry.Ask(TwoTurns, new AnalysisOptions { AsOf = February }).Entries.Should().HaveCount(3);

    [Fact]
    public void Cancelling_keeps_the_entries_found_and_says_that_the_timeline_is_partial()
    {
        using var source = new CancellationTokenSource();
        var told = new Telling(progress =>
        {
            if (progress.Component == 2)
            {
                source.Cancel();
            }
        });

        var timeline = TimelineInquiry.Ask(TwoTurns, new AnalysisOptions { Progress = told }, source.Token);

        timeline.Entries.Select(entry => entry.On).Should().Equal(null, January);
        timeline.IsComplete.Should().BeFalse();
        timeline.Interruptions.Should().Equal("the search was cancelled");
    }

    [Fact]
    public void Progress_counts_days_and_changes_of_verdict()
    {
        var heard = new List<AnalysisProgress>();

        TimelineInquiry.Ask(TwoTurns, new AnalysisOptions { Progress = new Telling(heard.Add) });

        heard.Should().Equal(
            new AnalysisProgress("timeline", 0, 3, 0),
            new AnalysisProgress("timeline", 1, 3, 0),
            new AnalysisProgress("timeline", 2, 3, 1),
            new AnalysisProgress("timeline", 3, 3, 1));
    }

    [Fact]
    public void A_budget_that_is_used_up_is_named()
    {
        var timeline = TimelineInquiry.Ask(TwoTurns, new AnalysisOptions { Budget = TimeSpan.FromSeconds(3), Clock = new ClockThatHasRun() });

        timeline.IsComplete.Should().BeFalse();
        timeline.Interruptions.Should().Equal("the budget of 3 seconds was used up");
    }

    [Fact]
    public void Without_causes_the_days_are_the_same()
    {
        var timeline = TimelineInquiry.AskVerdicts(TwoTurns);

        timeline.Should().Be(TimelineInquiry.Ask(TwoTurns) with
        {
            Entries = TimelineInquiry.Ask(TwoTurns).Entries
                .Select(entry => entry with { Causes = [], CausesExact = !entry.VerdictChanged }).ToValueList(),
        });
    }

    [Fact]
    public void A_scenario_with_errors_is_refused() =>
        FluentActions.Invoking(() => TimelineInquiry.Ask(Of([Precondition("yes", "nobody", Requires(Holds("ceasefire")))])))
            .Should().Throw<ScenarioException>();

    [Fact]
    public void A_development_that_does_not_exist_is_refused() =>
        FluentActions.Invoking(() => TimelineInquiry.Ask(TwoTurns, new AnalysisOptions { Assume = ["rain"] })).Should().Throw<ArgumentException>();

    [Fact]
    public void Rules_that_contradict_each_other_from_a_day_on_are_told()
    {
        var timeline = TimelineInquiry.Ask(Of(
            [Precondition("yes", "alba", Requires(Holds("ceasefire")))],
            acts: [new Act("ceasefire")],
            facts: [new Fact("war")],
            rules: [Never("no-war", Holds("war"))],
            events: [new Event("outbreak", February, "War breaks out", [new("war")])]));

        var entry = timeline.Entries[^1];
        entry.Verdict.Should().Be(Verdict.Inconsistent);
        entry.Causes.Single().Changes.Single().Id.Should().Be("outbreak");
        entry.Followed.AppearedConflicts.Single().Rules.Single().Rule.Should().Be("no-war");
    }

    /// <summary>A clock whose timers are over at once.</summary>
    private sealed class ClockThatHasRun : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            callback(state);
            return base.CreateTimer(_ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    private sealed class Telling(Action<AnalysisProgress> hear) : IProgress<AnalysisProgress>
    {
        public void Report(AnalysisProgress value) => hear(value);
    }
}
