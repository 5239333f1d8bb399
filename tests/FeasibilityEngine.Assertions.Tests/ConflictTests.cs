using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Assertions.Tests;

public sealed class ConflictTests
{
    [Fact]
    public void What_is_right_passes()
    {
        Harbour.Openable.Should()
            .HaveConflicts(3)
            .And.HaveConflict("harbour-for-north", "harbour-for-south").OfKind(ConflictKind.Exclusive).WithoutRules()
            .And.HaveConflict(["fleet-stays", "deep-harbour"], "ships are in the way").OfKind(ConflictKind.RedLine).ThroughRules("ships-are-in-the-way")
            .And.HaveConflictAmongOthers("fleet-stays").ThroughRules(["ships-are-in-the-way"], "of the two, one does")
            .And.NotHaveConflict("fleet-out", "deep-harbour")
            .And.NotHaveConflict("fleet-stays")
            .And.NotHaveConflict(["fleet-stays", "fleet-out", "deep-harbour"], "two of them are enough");
    }

    [Fact]
    public void The_conflict_itself_can_be_looked_at() =>
        Harbour.Openable.Should().HaveConflict("harbour-for-north", "harbour-for-south").Which.Positions.Should().HaveCount(2);

    [Fact]
    public void What_is_proven_passes_though_the_search_stopped()
    {
        Harbour.Partial.IsComplete.Should().BeFalse();
        Harbour.Partial.Should()
            .HaveConflict("harbour-for-north", "harbour-for-south")
            .And.NotHaveConflict("harbour-for-north")
            .And.NotHaveConflict("harbour-for-north", "harbour-for-south", "fleet-stays");
    }

    [Fact]
    public void There_is_no_such_conflict()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() => analysis.Should().HaveConflict(["fleet-stays"], "nobody else wants the fleet there"));
    }

    [Fact]
    public void One_position_can_be_met()
    {
        var analysis = Harbour.Open;
        Failure.Says(() => analysis.Should().HaveConflict("fleet-stays"));
    }

    [Fact]
    public void There_is_none_among_others()
    {
        var analysis = Harbour.Open;
        Failure.Says(() => analysis.Should().HaveConflictAmongOthers("harbour-for-north", "harbour-for-south"));
    }

    [Fact]
    public void There_is_a_conflict()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() => analysis.Should().NotHaveConflict(["deep-harbour", "fleet-stays"], "ships can be moved"));
    }

    [Fact]
    public void It_is_not_known_whether_there_is_one()
    {
        var analysis = Harbour.Partial;
        Failure.Says(() => analysis.Should().NotHaveConflict("harbour-for-north", "fleet-out"));
    }

    [Fact]
    public void The_number_is_another_one()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() => analysis.Should().HaveConflicts(2, "South wants two things"));
    }

    [Fact]
    public void The_number_is_not_known()
    {
        var analysis = Harbour.Partial;
        Failure.Says(() => analysis.Should().HaveConflicts(2));
    }

    [Fact]
    public void The_number_is_larger_already()
    {
        var analysis = Harbour.Partial;
        Failure.Says(() => analysis.Should().HaveConflicts(1));
    }

    [Fact]
    public void There_are_none()
    {
        var analysis = Harbour.Open;
        Failure.Says(() => analysis.Should().HaveConflicts(1));
    }

    [Fact]
    public void Rules_that_contradict_each_other_leave_no_conflict_of_positions()
    {
        var analysis = Harbour.Inconsistent;
        Failure.Says(() => analysis.Should().HaveConflict("harbour-for-north"));
    }

    [Fact]
    public void Nothing_was_found()
    {
        var analysis = Harbour.Unknown;
        Failure.Says(() => analysis.Should().HaveConflict("harbour-for-north", "harbour-for-south"));
    }

    [Fact]
    public void The_kind_is_another_one()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() => analysis.Should().HaveConflict("fleet-out", "fleet-stays").OfKind(ConflictKind.Exclusive, "it is about the fleet"));
    }

    [Theory]
    [InlineData(ConflictKind.Exclusive)]
    [InlineData(ConflictKind.RedLine)]
    [InlineData(ConflictKind.CircularOrder)]
    [InlineData(ConflictKind.Internal)]
    [InlineData(ConflictKind.Unobtainable)]
    [InlineData(ConflictKind.SelfExcluding)]
    [InlineData(ConflictKind.ActNotConceded)]
    public void A_kind_is_explained(ConflictKind kind)
    {
        var analysis = Harbour.Openable with { Conflicts = [Harbour.Openable.Conflicts.Single(conflict => conflict.Positions.Any(member => member.Id == "deep-harbour")) with { Id = "conflict-1", Kind = kind }] };
        var other = kind == ConflictKind.Exclusive ? ConflictKind.RedLine : ConflictKind.Exclusive;
        var meaning = kind switch
        {
            ConflictKind.Exclusive => "positions of several parties exclude each other",
            ConflictKind.RedLine => "a member is a red line, which cannot be conceded",
            ConflictKind.CircularOrder => "no order of the acts suits all",
            ConflictKind.Internal => "positions of one party, or acts that it has not conceded, exclude each other",
            ConflictKind.Unobtainable => "it asks for what nobody can bring about",
            ConflictKind.SelfExcluding => "what it asks for excludes itself",
            _ => "an act that is needed is not conceded",
        };
        Failure.Message(() => analysis.Should().HaveConflict("deep-harbour", "fleet-stays").OfKind(other))
            .Should().StartWith(
                $"Expected analysis to have a minimal conflict of exactly deep-harbour and fleet-stays of the kind {other}, but conflict-1 is of the kind {kind}: {meaning}.\n");
    }

    [Fact]
    public void The_rules_are_others()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() => analysis.Should().HaveConflict("deep-harbour", "fleet-stays").ThroughRules("shared-needs-watch", "ships-are-in-the-way"));
    }

    [Fact]
    public void There_are_no_rules()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() => analysis.Should().HaveConflict("fleet-out", "fleet-stays").ThroughRules("ships-are-in-the-way"));
    }

    [Fact]
    public void There_are_rules()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() => analysis.Should().HaveConflict("deep-harbour", "fleet-stays").WithoutRules("ships are ships"));
    }

    [Fact]
    public void Of_several_conflicts_none_fits()
    {
        var analysis = Harbour.Openable;
        Failure.Says(() => analysis.Should().HaveConflictAmongOthers("fleet-stays").OfKind(ConflictKind.Internal));
    }
}
