using System.Globalization;
using System.Numerics;
using CsCheck;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Selecting;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>
/// Whatever costs a scenario may have, nothing is lost where they are added up: the cheapest set, the most even one and the front are those
/// of whole numbers of billionths, and nothing throws.
/// </summary>
public class ExactCostLawTests
{
    private const int Pairs = 4;

    // From a billionth to a million millions, near each other and far apart.
    private static readonly Gen<decimal> Cost = Gen.OneOf(
        Gen.Long[0, 1_000_000_000_000_000].Select(units => units / 1_000_000_000m),
        Gen.Long[0, 3].Select(units => units / 1_000_000_000m),
        Gen.Long[0, 1000].Select(units => 1_000_000_000_000m - (units / 1_000_000_000m)),
        Gen.Long[0, 9].Select(units => (decimal)units));

    [Fact]
    public void The_cheapest_set_costs_what_whole_numbers_say() => Costs.Hold(costs =>
    {
        var analysis = ScenarioAnalyser.Analyse(Scenario(costs));

        // In each pair one of the two gives way: the cheaper one.
        var least = costs.Chunk(2).Aggregate(BigInteger.Zero, (sum, pair) => sum + Units(Math.Min(pair[0], pair[1])));
        Units(analysis.ConcessionSets[0].TotalCost).Should().Be(least);
        analysis.ConcessionSets.Should().HaveCount(1 << Pairs);
        foreach (var set in analysis.ConcessionSets)
        {
            Units(set.TotalCost).Should().Be(set.Concessions.Aggregate(BigInteger.Zero, (sum, concession) => sum + Units(concession.Cost)));
            set.CostByParty.Aggregate(BigInteger.Zero, (sum, party) => sum + Units(party.Cost)).Should().Be(Units(set.TotalCost));
        }
    }, samples: 60);

    [Fact]
    public void The_most_even_set_and_the_front_are_those_of_whole_numbers() => Costs.Hold(costs =>
    {
        var scenario = Scenario(costs);
        var burdens = Enumerable.Range(0, 1 << Pairs).Select(choice => (
            North: Enumerable.Range(0, Pairs).Where(pair => (choice >> pair & 1) == 0).Aggregate(BigInteger.Zero, (sum, pair) => sum + Units(costs[2 * pair])),
            South: Enumerable.Range(0, Pairs).Where(pair => (choice >> pair & 1) == 1).Aggregate(BigInteger.Zero, (sum, pair) => sum + Units(costs[(2 * pair) + 1])))).ToList();

        var even = SetInquiry.Ask(scenario, new SetSelection { Order = SetOrder.Even }, new AnalysisOptions { Top = 1 });
        var front = SetInquiry.Ask(scenario, new SetSelection { Order = SetOrder.Front }, new AnalysisOptions { Top = 100 });

        even.Sets[0].CostByParty.Select(party => Units(party.Cost)).DefaultIfEmpty(BigInteger.Zero).Max().Should().Be(burdens.Min(burden => BigInteger.Max(burden.North, burden.South)));
        front.Sets.Select(set => (Burden(set, "north"), Burden(set, "south"))).Distinct().Should().BeEquivalentTo(
            burdens.Where(one => !burdens.Exists(other => other != one && other.North <= one.North && other.South <= one.South)).Distinct());
    }, samples: 30);

    [Fact]
    public void A_sweep_by_per_cent_never_meets_a_cost_that_cannot_be_added_up()
    {
        Costs.Hold(costs =>
        {
            var scenario = Scenario([.. costs.Select(cost => Math.Min(cost, 500_000_000_000m))]);
            var summary = SweepInquiry.Ask(scenario, new SweepOptions { Vary = ["cost:*:33.333333333%..150%/17.1%"], Samples = 5, Seed = 1 });

            (summary.Verdicts.Total, summary.Verdicts.Openable, summary.Incomplete).Should().Be((5, 5, 0));
        }, samples: 10);
    }

    private static Gen<decimal[]> Costs { get; } = Cost.Array[2 * Pairs];

    private static BigInteger Burden(ConcessionSet set, string party) =>
        set.CostByParty.Where(burden => burden.Party == party).Aggregate(BigInteger.Zero, (sum, burden) => sum + Units(burden.Cost));

    private static BigInteger Units(decimal cost) => (BigInteger)(cost * 1_000_000_000m);

    private static Scenario Scenario(decimal[] costs) => new()
    {
        Id = "costs",
        Name = "Costs",
        Parties = [new Party("north", "North"), new Party("south", "South")],
        Issues = [.. Enumerable.Range(0, Pairs).Select(pair => new Issue(Name("i", pair), null, ["x", "y"]))],
        Positions =
        [
            .. Enumerable.Range(0, Pairs).SelectMany(pair => new[]
            {
                Position(Name("n", pair), "north", Name("i", pair), "x", costs[2 * pair]),
                Position(Name("s", pair), "south", Name("i", pair), "y", costs[(2 * pair) + 1]),
            }),
        ],
    };

    private static Position Position(string id, string party, string issue, string option, decimal cost) => new(
        id, party, PositionKind.Precondition,
        [new Rung(Rung.Requires, new OptionCheck(new Reference(issue), [option])), new Rung(Rung.Waive, Condition.True, cost)]);

    private static string Name(string prefix, int number) => prefix + number.ToString(CultureInfo.InvariantCulture);
}
