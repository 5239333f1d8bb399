using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.Samples;

/// <summary>What the lead scenario's timeline is there to show: what closed the door, and what put it out of reach.</summary>
public class DirectTalksOverTimeTests
{
    private static readonly Scenario Lead = SampleFile.Read("direct-talks");

    [Fact]
    public void The_annexation_closed_the_door_on_talks_and_the_rule_is_shown()
    {
        var closed = Turn(Question.Talks, new DateOnly(2022, 9, 30));

        (closed.VerdictBefore, closed.Verdict).Should().Be((Verdict.Open, Verdict.Remote));
        closed.Causes[0].Changes.Should().Equal(new TimelineChange(TimelineChangeKind.Event, "annexation"));
        closed.Causes[0].Through.Facts.Select(fact => fact.Id).Should().Contain("annexed[donetsk]");
        closed.Causes[0].Through.Positions.Select(position => position.Id).Should().Contain("recognition-of-annexation");
        var conflict = closed.Followed.AppearedConflicts.Single(appeared => Members(appeared) == "recognition-of-annexation withdrawal-first");
        conflict.Rules.Select(use => use.Rule).Should().Equal("no-withdrawal-from-recognised-territory");
    }

    [Fact]
    public void Bucha_put_a_settlement_out_of_reach_through_the_rungs_that_it_made_unavailable()
    {
        var turn = Turn(Question.Settlement, new DateOnly(2022, 4, 1));

        (turn.VerdictBefore, turn.Verdict).Should().Be((Verdict.Openable, Verdict.Remote));
        var cause = turn.Causes.Should().ContainSingle().Subject;
        cause.Changes.Should().Equal(new TimelineChange(TimelineChangeKind.Event, "bucha"));
        cause.Through.AppearedConflicts.Should().BeEmpty("the positions as stated are the same as on the day before");
        cause.Through.Reach.Should().NotBeEmpty().And.OnlyContain(change => change.Awaits != null);
        turn.OutOfReach.Where(rung => rung.Facts.Contains("opinion-hardened")).Select(rung => $"{rung.Rung.Id}={rung.Rung.RungId}").Should().Contain(
            ["security-guarantees=with-consultation", "own-laws=agreed-legislation"]);
    }

    [Fact]
    public void In_May_2025_a_ceasefire_talks_and_terms_each_wait_for_another()
    {
        var analysis = ScenarioAnalyser.Analyse(Lead, new AnalysisOptions { AsOf = new DateOnly(2025, 5, 12) });

        var conflict = analysis.Conflicts.Should().ContainSingle().Subject;
        conflict.Kind.Should().Be(ConflictKind.CircularOrder);
        conflict.Circle.Select(link => link.First).Should().Equal("ceasefire", "talks", "terms-agreed");
        analysis.ConcessionSets.Single(set => set.Concessions.Any(concession => concession.To.Id == "no-ceasefire-before-terms"))
            .Steps.Select(step => step.Acts[0].Act).Should().Equal("ceasefire", "talks");
    }

    private static TimelineEntry Turn(Question question, DateOnly day) =>
        TimelineInquiry.Ask(Lead, new AnalysisOptions { Question = question }).Entries.Single(entry => entry.VerdictChanged && entry.On == day);

    private static string Members(Conflict conflict) => string.Join(' ', conflict.Positions.Select(position => position.Id));
}
