using FeasibilityEngine.Authoring;
using FeasibilityEngine.Exploration.Sets.Diagrams;
using FeasibilityEngine.Tests.Laws;

namespace FeasibilityEngine.Tests.Exploration;

/// <summary>A search for a diagram does not spend effort on an order twice, nor in a quick round on one that hardly ever leads to anything.</summary>
public class TriedOrdersTests
{
    [Fact]
    public void An_order_is_tried_once()
    {
        var tried = new TriedOrders(allowedBits: 10, isThorough: true);
        tried.Take([0, 1, 2], bits: 5).Should().BeTrue();
        tried.Take([0, 2, 1], bits: 5).Should().BeTrue();
        tried.Take([0, 1, 2], bits: 5).Should().BeFalse();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_quick_round_leaves_out_what_has_far_more_to_remember_than_nodes_are_allowed_and_a_thorough_one_tries_it(bool isThorough)
    {
        var tried = new TriedOrders(allowedBits: 10, isThorough);
        tried.Take([0, 1, 2], bits: 18.1).Should().Be(isThorough);
        tried.Take([2, 1, 0], bits: 18).Should().BeTrue();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_quick_round_leaves_out_what_has_more_to_remember_than_an_order_that_was_tried_and_a_thorough_one_tries_it(bool isThorough)
    {
        var tried = new TriedOrders(allowedBits: 10, isThorough);
        tried.Take([0, 1, 2], bits: 6).Should().BeTrue();
        tried.Take([0, 2, 1], bits: 8.1).Should().Be(isThorough);
        tried.Take([2, 0, 1], bits: 8).Should().BeTrue();
    }

    /// <summary>Selectors stand right after the last issue that they look at, whether an order has them first or last: so there is one diagram to try in each of the four rounds.</summary>
    [Fact]
    public void Of_orders_that_make_one_diagram_each_round_tries_one()
    {
        const int NodeLimit = 100;
        var scenario = new SearchedScenario(new Inquiry(ScenarioFile.ReadText("""
            feasibility: 1
            scenario: Two issues
            parties: {north: {name: North}, south: {name: South}, west: {name: West}}
            issues: {border: {options: [a, b, c]}, town: {options: [a, b, c]}}
            positions:
              of-north: {party: north, requires: border is a or town is a, fallbacks: [{id: waive, accepts: true, cost: 1}]}
              of-south: {party: south, requires: border is b or town is b, fallbacks: [{id: waive, accepts: true, cost: 1}]}
              of-west: {party: west, requires: border is c or town is c, fallbacks: [{id: waive, accepts: true, cost: 1}]}
            """).OrThrow()));

        var prices = scenario.Diagrams(NodeLimit).TrySets(scenario.Chains, SearchedScenario.Unbounded()).Select(turn => turn.Price).ToList();

        // A hundredth of the nodes, a sixteenth, all, and all with a better order; each node costs 14 units of work.
        long[] ofTries = [14, 84, 1_400, 1_400];
        prices.Where(ofTries.Contains).Should().Equal(ofTries);
    }
}
