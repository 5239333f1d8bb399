using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>A comparison tells what differs, and the same from either side.</summary>
public class ComparisonLawTests
{
    private static readonly Dictionary<LadderDifferenceKind, LadderDifferenceKind> Mirrored = new()
    {
        [LadderDifferenceKind.Appeared] = LadderDifferenceKind.Vanished,
        [LadderDifferenceKind.Vanished] = LadderDifferenceKind.Appeared,
        [LadderDifferenceKind.Restated] = LadderDifferenceKind.Restated,
        [LadderDifferenceKind.RungAppeared] = LadderDifferenceKind.RungVanished,
        [LadderDifferenceKind.RungVanished] = LadderDifferenceKind.RungAppeared,
        [LadderDifferenceKind.Redefined] = LadderDifferenceKind.Redefined,
        [LadderDifferenceKind.CameWithinReach] = LadderDifferenceKind.LeftReach,
        [LadderDifferenceKind.LeftReach] = LadderDifferenceKind.CameWithinReach,
    };

    [Fact]
    public void An_analysis_does_not_differ_from_itself() => RandomInquiries.Try(1000, inquiry =>
    {
        var comparison = ComparisonInquiry.Ask(Analyse(inquiry, null), Analyse(inquiry, null));
        comparison.HasDifferences.Should().BeFalse();
        comparison.IsComplete.Should().BeTrue();
    });

    [Fact]
    public void What_appears_from_one_side_vanishes_from_the_other() => RandomInquiries.Try(500, inquiry =>
    {
        var (first, second) = Two(inquiry);
        var (there, back) = (ComparisonInquiry.Ask(first, second), ComparisonInquiry.Ask(second, first));
        back.HasDifferences.Should().Be(there.HasDifferences);
        back.AppearedConflicts.Should().Equal(there.VanishedConflicts);
        back.VanishedConflicts.Should().Equal(there.AppearedConflicts);
        back.NarrowedConflicts.Should().Equal(there.WidenedConflicts);
        back.WidenedConflicts.Should().Equal(there.NarrowedConflicts);
        back.ChangedConflicts.Should().BeEquivalentTo(there.ChangedConflicts.Select(change => new ConflictDifference(change.Second, change.First)));
        back.Facts.Should().Equal(there.Facts.Select(change => new FactDifference(change.Id, change.Second, change.First)));
        back.Costs.Should().Equal(there.Costs.Select(change => new CostDifference(change.Of, change.Second, change.First)));
        back.Ladders.Should().BeEquivalentTo(there.Ladders.Select(change => change with { Kind = Mirrored[change.Kind], First = change.Second, Second = change.First }));
        foreach (var (one, other) in new[] { (there.ConcessionSets, back.ConcessionSets), (there.WithinReach, back.WithinReach) })
        {
            other.Appeared.Should().Equal(one.Vanished);
            other.Vanished.Should().Equal(one.Appeared);
            other.Changed.Should().BeEquivalentTo(one.Changed.Select(change => new SetDifference(change.Second, change.First)));
        }
    });

    [Fact]
    public void The_differences_lead_from_the_first_to_the_second() => RandomInquiries.Try(500, inquiry =>
    {
        var (first, second) = Two(inquiry);
        var comparison = ComparisonInquiry.Ask(first, second);
        if (first.Verdict == Verdict.Inconsistent || second.Verdict == Verdict.Inconsistent)
        {
            // Where the rules leave no possible state, conflicts are not looked for, so nothing is said of them.
            (comparison.AppearedConflicts.Count + comparison.VanishedConflicts.Count).Should().Be(0);
            return;
        }

        Members(first.Conflicts.Except(comparison.VanishedConflicts).Except(comparison.NarrowedConflicts.Select(narrowed => narrowed.Conflict))
            .Concat(comparison.AppearedConflicts).Concat(comparison.WidenedConflicts.Select(widened => widened.Conflict))).Should().BeEquivalentTo(Members(second.Conflicts));
        (first.ConcessionSets.Count - comparison.ConcessionSets.Vanished.Count + comparison.ConcessionSets.Appeared.Count).Should().Be(second.ConcessionSets.Count);
        var counting = first.Ladders.Select(ladder => ladder.Id)
            .Except(comparison.Ladders.Where(change => change.Kind == LadderDifferenceKind.Vanished).Select(change => change.Id))
            .Concat(comparison.Ladders.Where(change => change.Kind == LadderDifferenceKind.Appeared).Select(change => change.Id));
        counting.Should().BeEquivalentTo(second.Ladders.Select(ladder => ladder.Id));
    });

    private static (Analysis First, Analysis Second) Two(Inquiry inquiry) => (Analyse(inquiry, new DateOnly(2022, 2, 1)), Analyse(inquiry, new DateOnly(2022, 5, 1)));

    private static Analysis Analyse(Inquiry inquiry, DateOnly? asOf) =>
        ScenarioAnalyser.Analyse(inquiry.Scenario, inquiry.Options with { AsOf = asOf ?? inquiry.Options.AsOf });

    private static IEnumerable<string> Members(IEnumerable<Conflict> conflicts) =>
        conflicts.Select(conflict => string.Join(' ', conflict.Positions.Select(member => member.Id)));
}
