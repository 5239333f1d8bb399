using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>A cost can move as far as is said and no further: it is moved, and the scenario is analysed again.</summary>
public class SensitivityLawTests
{
    private const decimal ABit = 0.25m;

    [Fact]
    public void Within_its_range_a_cost_leaves_the_cheapest_set_a_cheapest_one_and_beyond_it_does_not() => RandomInquiries.Try(400, inquiry =>
    {
        var analysis = ScenarioAnalyser.Analyse(inquiry.Scenario, inquiry.Options);
        foreach (var range in analysis.Sensitivity.Costs.Where(range => CanMove(inquiry.Scenario, range.Of)))
        {
            StaysCheapest(inquiry, analysis, range.Of, range.From).Should().BeTrue("{0} is the lower end of {1}", range.From, range.Of);
            if (range.From > 0)
            {
                StaysCheapest(inquiry, analysis, range.Of, range.From - ABit).Should().BeFalse("{0} is the lower end of {1}", range.From, range.Of);
            }

            StaysCheapest(inquiry, analysis, range.Of, range.To ?? 1000).Should().BeTrue("{0} is the upper end of {1}", range.To, range.Of);
            if (range.To is { } to)
            {
                StaysCheapest(inquiry, analysis, range.Of, to + ABit).Should().BeFalse("{0} is the upper end of {1}", to, range.Of);
            }
        }
    });

    [Fact]
    public void Every_cost_that_a_minimal_set_pays_has_a_range_that_holds_it() => RandomInquiries.Try(1000, inquiry =>
    {
        var analysis = ScenarioAnalyser.Analyse(inquiry.Scenario, inquiry.Options);
        var paid = analysis.ConcessionSets.SelectMany(set => set.Concessions).Select(concession => concession.To).Distinct();
        analysis.Sensitivity.Costs.Select(range => range.Of).Should().BeEquivalentTo(paid);
        foreach (var range in analysis.Sensitivity.Costs)
        {
            range.Cost.Should().BeGreaterThanOrEqualTo(range.From).And.BeLessThanOrEqualTo(range.To ?? range.Cost);
            range.IsPaid.Should().Be(analysis.ConcessionSets[0].Concessions.Any(concession => concession.To == range.Of));
        }
    });

    [Fact]
    public void Positions_are_counted_once_for_each_conflict_that_they_are_in() => RandomInquiries.Try(500, inquiry =>
    {
        var analysis = ScenarioAnalyser.Analyse(inquiry.Scenario, inquiry.Options);
        foreach (var share in analysis.Sensitivity.Conflicts)
        {
            ((int)share.Conflicts).Should().BeGreaterThan(0).And.Be(analysis.Conflicts.Count(conflict => conflict.Positions.Contains(share.Member)));
        }

        analysis.Sensitivity.Conflicts.Select(share => share.Conflicts).Should().BeInDescendingOrder();
        analysis.Sensitivity.Conflicts.Sum(share => (int)share.Conflicts).Should().Be(analysis.Conflicts.Sum(conflict => conflict.Positions.Count));
    });

    // The price of a family of acts is one number for several costs.
    private static bool CanMove(Scenario scenario, Standing of) => !of.IsAct || scenario.Acts.Any(act => act.Id == of.Id);

    private static bool StaysCheapest(Inquiry inquiry, Analysis analysis, Standing of, decimal cost)
    {
        var moved = of.IsAct
            ? inquiry.Scenario with { Acts = [.. inquiry.Scenario.Acts.Select(act => act.Id == of.Id ? act with { Price = cost } : act)] }
            : inquiry.Scenario with { Positions = [.. inquiry.Scenario.Positions.Select(position => position.Id == of.Id ? Moved(position, of.RungId, cost, analysis.AsOf) : position)] };
        var again = ScenarioAnalyser.Analyse(moved, inquiry.Options);
        var same = again.ConcessionSets.Single(set => ConcessionSetLaw.Name(set) == ConcessionSetLaw.Name(analysis.ConcessionSets[0]));
        return same.TotalCost == again.ConcessionSets[0].TotalCost;
    }

    private static Position Moved(Position position, string rung, decimal cost, DateOnly? asOf)
    {
        var stated = position.Rungs[position.StatedRungAt(asOf)].Cost;
        return position with { Rungs = [.. position.Rungs.Select(other => other.Id == rung ? other with { Cost = stated + cost } : other)] };
    }
}
