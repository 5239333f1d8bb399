using FeasibilityEngine.Assembling;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>The minimal conflicts are those of the reference, and each has a minimal group of rules.</summary>
internal static class ConflictLaw
{
    public static void Check(Inquiry inquiry, Analysis analysis)
    {
        Names(analysis.Conflicts).Should().Equal(inquiry.Reference.Conflicts);
        analysis.Conflicts.Select(conflict => conflict.Id).Should().OnlyHaveUniqueItems();
        analysis.Conflicts.Should().Equal(
            InOrder(analysis.Conflicts, analysis.ClosedBy),
            "they stand in the order in which they are told, what closes the path first");
        foreach (var conflict in analysis.Conflicts)
        {
            conflict.Positions.All(standing => standing.Rung == 0).Should().BeTrue("{0} is about what is stated", conflict.Id);
            ConflictKindLaw.Check(inquiry, conflict);
            RuleGroupLaw.Check(inquiry, conflict, withinReach: false);
        }

        if (analysis.Verdict == Verdict.Inconsistent)
        {
            analysis.ClosedBy.Should().ContainSingle().Which.Positions.Should().BeEmpty();
        }
        else
        {
            Names(analysis.ClosedBy).Should().Equal(inquiry.Reference.ClosedBy);
        }

        analysis.ClosedBy.Where(closing => IsTold(analysis.Conflicts, closing)).Should().BeSubsetOf(analysis.Conflicts, "a conflict has one name");
        foreach (var conflict in analysis.ClosedBy)
        {
            conflict.Positions.All(standing => standing.Rung == inquiry.Ladder(standing).Rungs.Count - 1)
                .Should().BeTrue("{0} is about what cannot be conceded", conflict.Id);
            RuleGroupLaw.Check(inquiry, conflict, withinReach: false);
            if (conflict.Positions.Count > 0)
            {
                ConflictKindLaw.Check(inquiry, conflict);
            }
        }
    }

    /// <summary>Conflicts in the order in which they are told: first those that close the path, too.</summary>
    public static IEnumerable<Conflict> InOrder(IEnumerable<Conflict> conflicts, IReadOnlyList<Conflict> closedBy) =>
        conflicts.ToLookup(conflict => !IsTold(closedBy, conflict)).OrderBy(part => part.Key).SelectMany(part => TellingOrder.Of(part, conflict => conflict));

    // At the last rungs, too, they are the same conflict only where these are the stated ones.
    private static bool IsTold(IEnumerable<Conflict> told, Conflict conflict) => told.Any(other => other.Positions.Equals(conflict.Positions));

    /// <summary>Who stands where is told right.</summary>
    public static void CheckStanding(Inquiry inquiry, Standing standing)
    {
        var ladder = inquiry.Ladder(standing);
        standing.IsAct.Should().Be(ladder.IsAct);
        standing.Party.Should().Be(ladder.Party);
        standing.RungId.Should().Be(ladder.Rungs[standing.Rung].Id);
    }

    private static IEnumerable<string> Names(IEnumerable<Conflict> conflicts) =>
        conflicts.Select(conflict => string.Join(' ', conflict.Positions.Select(standing => standing.Id))).Order(StringComparer.Ordinal);
}
