using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using static FeasibilityEngine.Tests.PlainReference.HandScenario;

namespace FeasibilityEngine.Tests.Inquiries;

/// <summary>What changed the verdict, for each kind of change.</summary>
public class TimelineCauseTests
{
    private static readonly Fact[] War = [new("war")];
    private static readonly Event Outbreak = new("outbreak", February, "War breaks out", [new Reference("war")]);
    private static readonly Act[] Ceasefire = [new("ceasefire")];

    private static Position WantsCeasefire => Precondition("ceasefire-first", "alba", Requires(Holds("ceasefire")));

    private static Position RefusesCeasefire => Precondition("no-ceasefire", "boro", Requires(!Holds("ceasefire")));

    [Fact]
    public void An_event_closes_the_path_through_a_position_that_counts_from_then_on()
    {
        var entry = OnlyTurn(Of([WantsCeasefire, RefusesCeasefire with { While = Holds("war") }], acts: [.. Ceasefire], facts: [.. War], events: [Outbreak]));

        (entry.On, entry.VerdictBefore, entry.Verdict).Should().Be((February, Verdict.Open, Verdict.Closed));
        var cause = entry.Causes.Should().ContainSingle().Subject;
        cause.Changes.Should().Equal(new TimelineChange(TimelineChangeKind.Event, "outbreak"));
        cause.Through.Positions.Should().Equal(new PositionChange
        {
            Id = "no-ceasefire",
            Party = "boro",
            Before = null,
            After = Rung.Requires,
            Facts = ["war"],
        });
        cause.Through.AppearedConflicts.Single().Positions.Select(member => member.Id).Should().Equal("ceasefire-first", "no-ceasefire");
        entry.AreCausesProven.Should().BeTrue();
        entry.ClosedBy.Should().NotBeEmpty();
    }

    [Fact]
    public void A_position_that_is_taken_closes_the_path() =>
        Causes(Of([WantsCeasefire, RefusesCeasefire with { From = February }], acts: [.. Ceasefire]))
            .Should().Equal("Open → Closed by PositionTaken no-ceasefire");

    [Fact]
    public void A_position_that_is_dropped_opens_it() =>
        Causes(Of([WantsCeasefire, RefusesCeasefire with { Until = February }], acts: [.. Ceasefire]))
            .Should().Equal("Closed → Open by PositionDropped no-ceasefire");

    [Fact]
    public void A_position_that_softens_opens_it_and_one_that_hardens_closes_it() =>
        Causes(Of(
            [
                WantsCeasefire,
                RefusesCeasefire with
                {
                    Rungs = [Requires(!Holds("ceasefire")), Waive(1)],
                    Stated = [new Statement(February, Rung.Waive), new Statement(March, Rung.Requires)],
                },
            ],
            acts: [.. Ceasefire])).Should().Equal("Openable → Open by PositionStated no-ceasefire=waive", "Open → Openable by PositionStated no-ceasefire=requires");

    [Fact]
    public void A_rung_that_is_put_forward_brings_the_path_within_reach()
    {
        var entry = OnlyTurn(Of(
            [WantsCeasefire, Precondition("no-ceasefire", "boro", Requires(!Holds("ceasefire")), Waive(1) with { Tabled = February })], acts: [.. Ceasefire]));

        (entry.VerdictBefore, entry.Verdict).Should().Be((Verdict.Remote, Verdict.Openable));
        var through = entry.Causes.Single().Through;
        through.Reach.Single().Rung.RungId.Should().Be(Rung.Waive);
        through.Reach.Single().IsWithinReach.Should().BeTrue();
        through.Reach.Single().Awaited!.TabledOn.Should().Be(February);
        through.VanishedConflicts.Should().BeEmpty();
    }

    [Fact]
    public void An_act_that_is_put_forward_brings_the_path_within_reach() =>
        Causes(Of([WantsCeasefire], acts: [new Act("ceasefire", By: "boro", Price: 2, Tabled: February)]))
            .Should().Equal("Remote → Openable by ActTabled ceasefire");

    [Fact]
    public void An_event_puts_a_rung_out_of_reach_by_way_of_a_rule()
    {
        var entry = OnlyTurn(Of(
            [WantsCeasefire, Precondition("no-ceasefire", "boro", Requires(!Holds("ceasefire")), Waive(1) with { AvailableWhen = !Holds("hardened") })],
            acts: [.. Ceasefire],
            facts: [.. War, new Fact("hardened")],
            rules: [When("war-hardens", Holds("war"), "hardened")],
            events: [Outbreak]));

        (entry.VerdictBefore, entry.Verdict).Should().Be((Verdict.Openable, Verdict.Remote));
        var cause = entry.Causes.Single();
        cause.Changes.Should().Equal(new TimelineChange(TimelineChangeKind.Event, "outbreak"));
        cause.Through.Facts.Should().Equal(new FactChange("hardened", false, true), new FactChange("war", false, true));
        cause.Through.Reach.Single().Facts.Should().Equal("hardened");
        cause.Through.AppearedConflicts.Should().BeEmpty();
        entry.Circumstances.Single(fact => fact.Id == "hardened").Rule.Should().Be("war-hardens");
    }

    [Fact]
    public void Changes_that_are_enough_only_together_are_one_cause() =>
        Causes(Of([WantsCeasefire with { From = February }, RefusesCeasefire with { From = February }], acts: [.. Ceasefire]))
            .Should().Equal("Open → Closed by PositionTaken ceasefire-first, PositionTaken no-ceasefire");

    [Fact]
    public void Changes_each_of_which_is_enough_are_causes_by_themselves() =>
        Causes(Of([WantsCeasefire, RefusesCeasefire with { From = February }, RefusesCeasefire with { Id = "no-truce", From = February }], acts: [.. Ceasefire]))
            .Should().Equal("Open → Closed by PositionTaken no-ceasefire", "Open → Closed by PositionTaken no-truce");

    [Fact]
    public void An_event_that_undoes_another_is_told_apart_from_what_is_enough() =>
        Causes(Of(
            [WantsCeasefire, RefusesCeasefire with { While = Holds("war") }, RefusesCeasefire with { Id = "no-truce", From = February }],
            acts: [.. Ceasefire],
            facts: [.. War],
            events: [Outbreak, new Event("peace", February, "It ends the same day", [], [new Reference("war")])]))
            .Should().Equal("Open → Closed by Event outbreak", "Open → Closed by PositionTaken no-truce");

    [Fact]
    public void A_rung_that_is_put_forward_by_being_stated_is_one_change()
    {
        var entry = OnlyTurn(Of(
            [WantsCeasefire, Precondition("no-ceasefire", "boro", Requires(!Holds("ceasefire")), Waive(1) with { Tabled = February }) with { Stated = [new Statement(February, Rung.Waive)] }],
            acts: [.. Ceasefire]));

        entry.Happened.Should().Equal(new TimelineChange(TimelineChangeKind.PositionStated, "no-ceasefire", Rung.Waive));
        entry.Causes.Single().Changes.Should().Equal(entry.Happened);
    }

    [Fact]
    public void Among_very_many_changes_one_cause_is_found_and_said_not_to_be_all()
    {
        var others = Enumerable.Range(1, 12).Select(i => RefusesCeasefire with { Id = $"no-ceasefire-{i:00}", From = February });
        var entry = OnlyTurn(Of([WantsCeasefire, .. others], acts: [.. Ceasefire]));

        entry.Causes.Should().ContainSingle().Which.Changes.Should().ContainSingle();
        entry.AreCausesProven.Should().BeFalse();
    }

    [Fact]
    public void Events_that_establish_nothing_do_not_make_a_day_too_full()
    {
        var idle = Enumerable.Range(1, 12).Select(i => new Event($"event-{i}", February, "Nothing follows"));
        var entry = OnlyTurn(Of([WantsCeasefire, RefusesCeasefire with { From = February }], acts: [.. Ceasefire], events: [.. idle]));

        entry.Happened.Should().HaveCount(13);
        entry.AreCausesProven.Should().BeTrue();
    }

    private static TimelineEntry OnlyTurn(Scenario scenario) => TimelineInquiry.Ask(Begun(scenario)).Entries.Single(entry => entry.VerdictChanged);

    // The course begins on the first day on which anything is dated, so that the first turn comes later.
    private static Scenario Begun(Scenario scenario) =>
        scenario with { Events = [new Event("beginning", new DateOnly(2021, 12, 1), "Nothing follows"), .. scenario.Events] };

    private static IEnumerable<string> Causes(Scenario scenario) =>
        from entry in TimelineInquiry.Ask(Begun(scenario)).Entries
        from cause in entry.Causes
        select $"{entry.VerdictBefore} → {entry.Verdict} by "
            + string.Join(", ", cause.Changes.Select(change => $"{change.Kind} {change.Id}{(change.Rung is null ? "" : "=" + change.Rung)}"));
}
