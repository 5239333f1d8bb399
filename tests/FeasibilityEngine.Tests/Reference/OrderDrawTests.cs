using CsCheck;
using FeasibilityEngine.Model;
using FeasibilityEngine.Tests.Laws;

namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>The drawn scenarios about order are fit for the laws.</summary>
public class OrderDrawTests
{
    private const int Samples = 400;

    // A fixed seed, so that these tests say the same every time.
    private static readonly Lazy<List<ReferenceAnalysis>> Drawn = new(() =>
    {
        var pcg = new PCG(1, 1);
        return [.. Enumerable.Range(0, Samples).Select(_ => new ReferenceAnalysis(RandomScenarios.Ordered.Generate(pcg, null!, out var _)))];
    });

    [Fact]
    public void Every_verdict_is_drawn_often()
    {
        foreach (var verdict in Enum.GetValues<Verdict>().Where(verdict => verdict != Verdict.Unknown))
        {
            Drawn.Value.Count(analysis => analysis.Verdict == verdict).Should().BeGreaterThan(Samples / 50, "{0} is a verdict worth trying", verdict);
        }
    }

    [Fact]
    public void Most_ask_for_an_order_many_for_a_promise_and_many_have_red_lines_over_what_is_ordered()
    {
        Drawn.Value.Count(analysis => analysis.Order.Any).Should().BeGreaterThan(Samples * 4 / 5);
        Drawn.Value.Count(analysis => analysis.Order.Promisable.Contains(true)).Should().BeGreaterThan(Samples / 5);
        Drawn.Value.Count(analysis => analysis.HasPhases).Should().BeGreaterThan(Samples / 5);
    }

    [Fact]
    public void Many_paths_take_several_steps()
    {
        Drawn.Value.Count(analysis => analysis.PossibleStates.Count > 0
            && analysis.ConcessionSets.Any(set => analysis.PossibleStates
                .Where(state => Acceptances.Accepts([.. analysis.Ladders.Select(ladder => ladder.FirstAccepting(state, false))], [.. set.Rungs.Select(rung => (int?)rung)]))
                .Min(state => RuleBook.StepsOf(state).Count) > 1)).Should().BeGreaterThan(Samples / 4);
    }

    [Fact]
    public void A_permuted_scenario_says_the_same_in_another_order() => RandomScenarios.Ordered.Hold(
        scenario => new ReferenceAnalysis(Permutation.Of(scenario, seed: 3)).Verdict.Should().Be(new ReferenceAnalysis(scenario).Verdict),
        samples: 100,
        print: ScenarioText.Of);
}
