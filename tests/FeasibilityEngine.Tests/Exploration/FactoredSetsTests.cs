using System.Numerics;
using FeasibilityEngine.Exploration.Sets;

namespace FeasibilityEngine.Tests.Exploration;

public class FactoredSetsTests
{
    [Fact]
    public void A_product_that_is_cut_short_before_its_first_set_gives_none()
    {
        var choices = Enumerable.Range(0, 3).Select(_ => (IComponentSets)new ListedSets([], [Choice(1), Choice(2)], isWhole: true)).ToList();
        var sets = new FactoredSets([], choices);
        sets.Count.Should().Be(new BigInteger(8));
        sets.Cheapest(5, SearchedScenario.Unbounded()).Should().HaveCount(5);
        sets.Cheapest(5, SearchedScenario.Unbounded(new CancellationToken(canceled: true))).Should().BeEmpty();
    }

    private static ComponentSet Choice(decimal cost) => new([], cost, 1);
}
