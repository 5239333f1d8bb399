using FeasibilityEngine.Authoring;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
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
        events: [new Event("beginning", December, "Nothing follows"), new Event("nothing", February, "Nothing follows")]);

    private static DateOnly May => new(2022, 5, 1);

    private static DateOnly December => new(2021, 12, 1);

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
            (December, Verdict.Open), (January, Verdict.Closed), (February, Verdict.Closed), (March, Verdict.Open));
        timeline.Entries[2].Followed.IsNone.Should().BeTrue();
        timeline.VerdictChanges.Should().BeTrue();
    }

    [Fact]
    public void The_course_begins_on_the_first_day_on_which_anything_is_dated_and_says_nothing_of_the_time_before()
    {
        var first = TimelineInquiry.Ask(Of(
            [Precondition("yes", "alba", Requires(Holds("ceasefire"))), Precondition("no", "boro", Requires(!Holds("ceasefire"))) with { From = February }],
            acts: [new Act("ceasefire")])).Entries.Should().ContainSingle().Subject;

        (first.On, first.Verdict, first.VerdictBefore, first.VerdictChanged).Should().Be((February, Verdict.Closed, null, false));
        first.Causes.Should().BeEmpty();
        first.Followed.AppearedConflicts.Should().ContainSingle("what the day brought is told");
    }

    [Fact]
    public void A_change_on_the_first_day_of_the_calendar_is_told()
    {
        var first = TimelineInquiry.Ask(Of(
            [Precondition("yes", "alba", Requires(Holds("ceasefire"))), Precondition("no", "boro", Requires(!Holds("ceasefire"))) with { From = DateOnly.MinValue }],
            acts: [new Act("ceasefire")])).Entries.Should().ContainSingle().Subject;

        (first.On, first.Verdict).Should().Be((DateOnly.MinValue, Verdict.Closed));
        first.Followed.AppearedConflicts.Should().ContainSingle();
    }

    [Fact]
    public void A_conflict_of_which_a_part_stays_is_narrowed_and_not_over()
    {
        var timeline = TimelineInquiry.Ask(NarrowingScenario.Of([new Event("beginning", January, "Nothing follows"), new Event("passed", May, "The law passes", [new("law")])]));

        var followed = timeline.Entries[^1].Followed;
        followed.VanishedConflicts.Should().BeEmpty("pa and pb still cannot stand together");
        var narrowed = followed.NarrowedConflicts.Should().ContainSingle().Subject;
        narrowed.Conflict.Positions.Select(member => member.Id).Should().Equal("pa", "pb", "pc");
        narrowed.Smaller.Single().Positions.Select(member => member.Id).Should().Equal("pa", "pb");
        followed.AppearedConflicts.Should().Equal(narrowed.Smaller);
        TextReport.Render(timeline).Should().NotContain("No longer in conflict").And.Contain("now pa and pb clash by themselves");
    }

    [Fact]
    public void A_conflict_that_needs_more_members_from_a_day_on_is_not_new()
    {
        var timeline = TimelineInquiry.Ask(NarrowingScenario.Of([
            new Event("passed", January, "The law passes", [new("law")]), new Event("repealed", May, "The law is repealed", [], [new("law")])]));

        var followed = timeline.Entries[^1].Followed;
        followed.AppearedConflicts.Should().BeEmpty("the three could not stand together before");
        followed.VanishedConflicts.Should().ContainSingle("the two can by themselves");
        followed.WidenedConflicts.Should().ContainSingle().Which.Conflict.Positions.Select(member => member.Id).Should().Equal("pa", "pb", "pc");
        TextReport.Render(timeline, new ReportOptions { Width = 200 }).Should().Contain("before, pa and pb clashed by themselves");
    }

    [Fact]
    public void A_position_that_is_restated_and_still_clashes_is_told_as_such()
    {
        var timeline = TimelineInquiry.Ask(Of(
            [
                Precondition("yes", "alba", Requires(Holds("ceasefire")), Requires(Holds("ceasefire")) with { Id = "softer" }, Waive(1))
                    with { Stated = [new Statement(January, Rung.Requires), new Statement(February, "softer")] },
                Precondition("no", "boro", Requires(!Holds("ceasefire"))),
            ],
            acts: [new Act("ceasefire")]));

        var followed = timeline.Entries[^1].Followed;
        (followed.AppearedConflicts.Count, followed.VanishedConflicts.Count).Should().Be((0, 0));
        followed.ChangedConflicts.Should().ContainSingle().Which.Second.Positions[1].RungId.Should().Be("softer");
    }

    [Fact]
    public void Before_the_first_day_there_is_nothing_to_tell()
    {
        var timeline = TimelineInquiry.Ask(TwoTurns, new AnalysisOptions { AsOf = December.AddDays(-1) });

        (timeline.Entries.Count, timeline.IsComplete).Should().Be((0, true));
        TextReport.Render(timeline).Should().Contain("Nothing in the scenario is dated so early");
    }

    [Fact]
    public void The_last_day_of_the_calendar_can_be_a_cause_too() =>
        TimelineInquiry.Ask(Of(
            [
                Precondition("yes", "alba", Requires(Holds("ceasefire"))),
                Precondition("no", "boro", Requires(!Holds("ceasefire")), Waive(1) with { Tabled = DateOnly.MaxValue }),
            ],
            acts: [new Act("ceasefire")],
            events: [new Event("beginning", January, "Nothing follows")]))
            .Entries[^1].Causes.Single().Changes.Single().Kind.Should().Be(TimelineChangeKind.RungTabled);

    [Fact]
    public void What_the_question_does_not_ask_about_makes_no_entry_but_the_first()
    {
        var entries = TimelineInquiry.Ask(TwoTurns with { Events = [new Event("nothing", February, "Nothing follows")] }, new AnalysisOptions { Question = Question.Settlement }).Entries;

        entries.Select(entry => entry.On).Should().Equal(January, February);
        entries[0].Happened.Should().BeEmpty();
    }

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

        timeline.Entries.Select(entry => entry.On).Should().Equal(December);
        timeline.IsComplete.Should().BeFalse();
        timeline.Interruptions.Select(cut => cut.ToString()).Should().Equal("the search was cancelled");
    }

    [Fact]
    public void Progress_counts_days_and_changes_of_verdict()
    {
        var heard = new List<AnalysisProgress>();

        TimelineInquiry.Ask(TwoTurns, new AnalysisOptions { Progress = new Telling(heard.Add) });

        heard.Should().Equal(
            new AnalysisProgress(SearchStage.Timeline, 0, 4, 0),
            new AnalysisProgress(SearchStage.Timeline, 1, 4, 0),
            new AnalysisProgress(SearchStage.Timeline, 2, 4, 0),
            new AnalysisProgress(SearchStage.Timeline, 3, 4, 1),
            new AnalysisProgress(SearchStage.Timeline, 4, 4, 1));
    }

    [Fact]
    public void A_budget_that_is_used_up_is_named()
    {
        var timeline = TimelineInquiry.Ask(TwoTurns, new AnalysisOptions { Budget = TimeSpan.FromSeconds(3), Clock = new ClockThatHasRun() });

        timeline.IsComplete.Should().BeFalse();
        timeline.Interruptions.Select(cut => cut.ToString()).Should().Equal("the budget of 3 seconds was used up");
    }

    [Fact]
    public void Without_causes_the_days_are_the_same()
    {
        var timeline = TimelineInquiry.AskVerdicts(TwoTurns);

        timeline.Should().Be(TimelineInquiry.Ask(TwoTurns) with
        {
            Entries = TimelineInquiry.Ask(TwoTurns).Entries
                .Select(entry => entry with { Causes = [], AreCausesProven = !entry.VerdictChanged }).ToValueList(),
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
            events: [new Event("beginning", January, "Nothing follows"), new Event("outbreak", February, "War breaks out", [new("war")])]));

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
