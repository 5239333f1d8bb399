using System.Globalization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>The minimal concession sets of both lists are those of the reference, and everything told about each is so.</summary>
internal static class ConcessionSetLaw
{
    public static void Check(Inquiry inquiry, Analysis analysis)
    {
        (analysis.IsCheapestProven, analysis.IsCheapestWithinReachProven).Should().Be((analysis.ConcessionSets.Count > 0, analysis.WithinReach.Count > 0));
        CheckList(inquiry, analysis.ConcessionSets, inquiry.Reference.ConcessionSets, withinReach: false);
        CheckList(inquiry, analysis.WithinReach, inquiry.Reference.WithinReach, withinReach: true);
    }

    public static string Name(ConcessionSet set) => string.Join(' ', set.Concessions.Select(concession =>
        concession.To.Id + "=" + concession.To.Rung.ToString(CultureInfo.InvariantCulture)));

    private static void CheckList(Inquiry inquiry, ValueList<ConcessionSet> sets, IReadOnlyList<ReferenceSet> expected, bool withinReach)
    {
        sets.Select(Name).Order(StringComparer.Ordinal)
            .Should().Equal(expected.Select(set => set.ToString()).Order(StringComparer.Ordinal), "these are the sets with within reach = {0}", withinReach);
        sets.Select(set => set.TotalCost).Should().BeInAscendingOrder();
        sets.Select(set => set.Id).Should().OnlyHaveUniqueItems();
        foreach (var set in sets)
        {
            var reference = expected.Single(other => other.ToString() == Name(set));
            set.TotalCost.Should().Be(reference.TotalCost);
            set.CostByParty.Should().Equal(reference.CostByParty);
            set.OnParetoFront.Should().Be(!expected.Any(reference.IsDominatedBy), "{0} is compared with the others", Name(set));
            set.Shape.Should().Be(ShapeOf(inquiry.Scenario, reference));
            set.IsWithinReach.Should().Be(SupposedReachLaw.Opens(inquiry.Reference, reference.Rungs), "{0} may be a choice for the day", Name(set));
            foreach (var concession in set.Concessions)
            {
                CheckConcession(inquiry, concession);
            }

            WitnessLaw.Check(inquiry, set, reference.Rungs, withinReach);
        }
    }

    private static void CheckConcession(Inquiry inquiry, Concession concession)
    {
        ConflictLaw.CheckStanding(inquiry, concession.To);
        var rung = inquiry.Ladder(concession.To).Rungs[concession.To.Rung];
        concession.Cost.Should().Be(rung.Cost);
        (concession.Awaits is null).Should().Be(rung.WithinReach);
        if (concession.Awaits is { } reasons)
        {
            reasons.Rung.Should().Be(concession.To);
            VerdictLaw.CheckReasons(inquiry, reasons);
        }
    }

    private static SetShape ShapeOf(Scenario scenario, ReferenceSet set)
    {
        var givers = set.Given.Select(given => scenario.Parties.Single(party => party.Id == given.Ladder.Party)).Distinct().ToList();
        return givers.Count == 0 ? SetShape.None
            : givers.Exists(party => party.IsThirdParty) ? SetShape.ThirdParty
            : givers.Count == 1 ? SetShape.Unilateral
            : SetShape.Reciprocal;
    }
}
