using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>
/// For each concession of each set, the minimal conflict that returns when it alone is withdrawn by one rung: it stands where
/// the set stands otherwise, holds the withdrawn concession, and is a minimal conflict there.
/// </summary>
internal static class OtherwiseLaw
{
    public static void Check(Inquiry inquiry, Analysis analysis)
    {
        foreach (var set in analysis.ConcessionSets)
        {
            CheckSet(inquiry, set, withinReach: false);
        }

        foreach (var set in analysis.WithinReach)
        {
            CheckSet(inquiry, set, withinReach: true);
        }
    }

    private static void CheckSet(Inquiry inquiry, ConcessionSet set, bool withinReach)
    {
        var given = inquiry.RungsOf(set.Concessions.Select(concession => concession.To));
        foreach (var concession in set.Concessions)
        {
            var conflict = concession.Otherwise;
            conflict.Should().NotBeNull("{0} of {1} has a reason", concession.To.Id, set.Id);
            conflict!.Positions.Select(standing => standing.Id).Should().Contain(concession.To.Id, "the conflict is about what is withdrawn");
            foreach (var standing in conflict.Positions)
            {
                var ladder = inquiry.Reference.Ladders.ToList().IndexOf(inquiry.Ladder(standing));
                var expected = standing.Id == concession.To.Id
                    ? inquiry.Reference.Ladders[ladder].Levels(withinReach).Last(rung => rung < concession.To.Rung)
                    : given[ladder] ?? 0;
                standing.Rung.Should().Be(expected, "{0} stands there when {1} is withdrawn by one rung", standing.Id, concession.To.Id);
            }

            if (conflict.Kind != ConflictKind.CircularOrder)
            {
                conflict.Kind.Should().Be(ConflictKindLaw.Otherwise(inquiry, conflict.Positions, withinReach));
            }

            RuleGroupLaw.Check(inquiry, conflict, withinReach);
        }
    }
}
