using FeasibilityEngine.Authoring;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.Samples;

/// <summary>What the Iran sample is there to show: a deadlock that is nothing but order, and the one way out of it.</summary>
public class IranNuclearTests
{
    private static readonly Scenario Iran = SampleFile.Read("iran-nuclear");

    [Theory]
    [InlineData("2015-04-09", Verdict.Remote)]
    [InlineData("2015-07-13", Verdict.Remote)]
    [InlineData("2015-07-14", Verdict.Openable)]
    [InlineData("2016-01-15", Verdict.Openable)]
    public void While_each_side_insists_that_the_other_goes_first_a_circle_is_all_that_stands_in_the_way(string day, Verdict verdict)
    {
        var analysis = Settlement(day);

        analysis.Verdict.Should().Be(verdict);
        var conflict = analysis.Conflicts.Should().ContainSingle().Subject;
        conflict.Kind.Should().Be(ConflictKind.CircularOrder);
        conflict.Circle.Should().Equal(
            new OrderDemand("nuclear-steps", OrderDemandKind.Before, "sanctions-lifted", ["steps-before-relief"]),
            new OrderDemand("sanctions-lifted", OrderDemandKind.Before, "nuclear-steps", ["relief-before-steps"]));
    }

    [Fact]
    public void The_only_set_is_the_exchange_on_one_day_with_both_sides_prepared_acts_and_the_report()
    {
        var analysis = Settlement("2015-09-01");

        analysis.IsComplete.Should().BeTrue();
        var set = analysis.WithinReach.Should().ContainSingle().Subject;
        Given(set).Should().Equal(Given(analysis.ConcessionSets.Should().ContainSingle().Subject)).And.Equal(
            "eu-acts-issued=performed", "iaea-report=performed", "relief-before-steps=same-day",
            "steps-before-relief=same-day", "steps-prepared=performed", "waivers-issued=performed");
        set.Steps.Select(step => string.Join(' ', step.Acts.Select(act => act.Act))).Should().Equal(
            "talks", "eu-acts-issued steps-prepared waivers-issued", "iaea-report nuclear-steps sanctions-lifted");
        set.Exposures.Should().BeEmpty("nobody does what cannot be undone before the other side moves");
        set.WaysOut.Select(way => way.Kind).Should().Equal(WayOutKind.SimultaneousExchange, WayOutKind.ThirdParty);
    }

    [Fact]
    public void On_adoption_day_the_prepared_legal_acts_no_longer_have_to_be_given() =>
        Given(Settlement("2015-10-18").WithinReach.Should().ContainSingle().Subject).Should().Equal(
            "iaea-report=performed", "relief-before-steps=same-day", "steps-before-relief=same-day", "steps-prepared=performed");

    [Fact]
    public void Before_the_verifier_has_its_task_nothing_within_reach_opens_and_only_the_report_is_awaited()
    {
        var analysis = Settlement("2015-07-13");

        analysis.WithinReach.Should().BeEmpty();
        var set = analysis.ConcessionSets.Should().ContainSingle().Subject;
        set.Concessions.Where(concession => concession.Awaits is not null).Select(concession => concession.To.Id).Should().Equal("iaea-report");
        set.Concessions.Single(concession => concession.Awaits is not null).Awaits!.Facts.Should().Equal("iaea-mandated");
    }

    [Fact]
    public void Without_the_report_the_same_concessions_are_not_a_set()
    {
        var set = Settlement("2015-09-01").WithinReach.Single();
        var others = set.Concessions.Where(concession => concession.To.Id != "iaea-report").Select(concession => new Supposition(concession.To.Id, concession.To.RungId));

        var whatIf = WhatIfInquiry.Ask(Iran, Options("2015-09-01") with { Suppose = [.. others] });

        whatIf.After.Verdict.Should().Be(Verdict.Openable);
        whatIf.Completions.Select(completion => Given(completion.Set)).Should().ContainSingle().Which.Should().Equal("iaea-report=performed");
    }

    [Fact]
    public void Without_a_verifier_in_the_world_no_set_is_left_at_all()
    {
        var text = SampleFile.Text("iran-nuclear").Replace("\nrules:\n", "\nrules:\n  - never: iaea-report\n", StringComparison.Ordinal);
        var analysis = ScenarioAnalyser.Analyse(ScenarioFile.ReadText(text).OrThrow(), Options("2015-09-01"));

        analysis.IsComplete.Should().BeTrue();
        analysis.Verdict.Should().Be(Verdict.Closed);
        analysis.ConcessionSets.Should().BeEmpty();
    }

    [Fact]
    public void The_timeline_names_what_opened_the_talks_of_2013()
    {
        var opened = Turns(Question.Talks).Last();

        opened.On.Should().Be(new DateOnly(2013, 11, 24));
        opened.Verdict.Should().Be(Verdict.Open);
        opened.Happened.Should().Contain(change => change.Id == "joint-plan");
        opened.Causes.Should().ContainSingle().Which.Changes.Select(change => $"{change.Id}={change.Rung}").Should().BeEquivalentTo(
            "suspension-first=cap-first", "talks-without-preconditions=first-step-together", "right-first=own-reading", "large-relief-sought=instalments");
        opened.Causes[0].Through.VanishedConflicts.Should().Contain(conflict => conflict.Kind == ConflictKind.CircularOrder);
    }

    [Fact]
    public void The_timeline_names_what_brought_implementation_within_reach_and_what_opened_it()
    {
        var turns = Turns(Question.Settlement).ToList();

        turns.Select(turn => (turn.On, turn.Verdict)).Should().EndWith([
            (new DateOnly(2013, 11, 24), Verdict.Open),
            (new DateOnly(2015, 4, 9), Verdict.Remote),
            (new DateOnly(2015, 7, 14), Verdict.Openable),
            (new DateOnly(2016, 1, 16), Verdict.Open),
        ]);
        turns[^2].Causes.Should().ContainSingle().Which.Changes.Select(change => change.Id).Should().Equal("comprehensive-plan");
        turns[^1].Causes.Should().ContainSingle().Which.Changes.Select(change => change.Id).Should().BeEquivalentTo(
            "implementation-day", "relief-before-steps", "steps-before-relief");
    }

    private static IEnumerable<TimelineEntry> Turns(Question question) =>
        TimelineInquiry.Ask(Iran, new AnalysisOptions { Question = question }).Entries.Where(entry => entry.VerdictChanged);

    private static IEnumerable<string> Given(ConcessionSet set) => set.Concessions.Select(concession => $"{concession.To.Id}={concession.To.RungId}");

    private static Analysis Settlement(string day) => ScenarioAnalyser.Analyse(Iran, Options(day));

    private static AnalysisOptions Options(string day) => new() { Question = Question.Settlement, AsOf = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) };
}
