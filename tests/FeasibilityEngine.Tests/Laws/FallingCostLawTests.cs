using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>
/// Where a rung costs less than a stronger one, which is only warned of, answers are those of the reference: what lies below the form
/// that is stated costs nothing more where it would cost less, so that to concede never pays.
/// </summary>
public class FallingCostLawTests
{
    private const int Samples = 600;

    [Fact]
    public void Concession_sets_are_those_of_the_reference() => Try(inquiry => ConcessionSetLaw.Check(inquiry, Analyse(inquiry)));

    [Fact]
    public void Conceding_rungs_equals_a_scenario_that_states_them() => Try(inquiry =>
    {
        var conceded = Supposing.Some(inquiry, Analyse(inquiry), 0);
        var supposed = ScenarioAnalyser.Analyse(Supposing.InReach(inquiry, conceded), inquiry.Options with { Suppose = conceded });
        var stated = ScenarioAnalyser.Analyse(Supposing.Stated(inquiry, conceded), inquiry.Options);
        supposed.ConcessionSets.Select(set => (ConcessionSetLaw.Name(set), set.TotalCost)).Should().Equal(stated.ConcessionSets.Select(set => (ConcessionSetLaw.Name(set), set.TotalCost)));
    });

    [Fact]
    public void Of_what_is_left_to_concede_nothing_costs_less_than_nothing()
    {
        var inPoint = 0;
        Try(inquiry =>
        {
            var analysis = Analyse(inquiry);
            foreach (var concession in analysis.ConcessionSets.SelectMany(set => set.Concessions))
            {
                concession.Cost.Should().BeGreaterThanOrEqualTo(0);
                Interlocked.Add(ref inPoint, IsCheaperThanStated(inquiry, concession) ? 1 : 0);
            }
        });
        inPoint.Should().BePositive("some concession should be to a rung that the file makes cheaper than the one that is stated");
    }

    private static bool IsCheaperThanStated(Inquiry inquiry, Concession concession) =>
        inquiry.Scenario.Positions.FirstOrDefault(position => position.Id == concession.To.Id) is { } position
        && position.Rungs[position.StatedRungAt(inquiry.Options.AsOf ?? inquiry.Scenario.AsOf)].Cost is var stated
        && position.Rungs.Single(rung => rung.Id == concession.To.RungId).Cost < stated;

    private static void Try(Action<Inquiry> law, [System.Runtime.CompilerServices.CallerMemberName] string series = "") =>
        RandomInquiries.Try(Samples, inquiry => law(Falling(inquiry)), series);

    // The costs of each ladder in the opposite order; the stated form alone costs nothing by its nature.
    private static Inquiry Falling(Inquiry inquiry) => inquiry.About(inquiry.Scenario with
    {
        Positions = inquiry.Scenario.Positions.Select(position => position with
        {
            Rungs = position.Rungs.Take(1)
                .Concat(position.Rungs.Skip(1).Zip(position.Rungs.Skip(1).Reverse(), (rung, opposite) => rung with { Cost = opposite.Cost }))
                .ToValueList(),
        }).ToValueList(),
    });

    private static Analysis Analyse(Inquiry inquiry) => ScenarioAnalyser.Analyse(inquiry.Scenario, inquiry.Options);
}
