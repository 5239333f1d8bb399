using CsCheck;
using FeasibilityEngine.Model;
using FeasibilityEngine.Tests.Laws;

namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>The drawn scenarios are fit for the laws.</summary>
public class RandomScenarioTests
{
    private const int Samples = 400;

    [Fact]
    public void The_facts_of_a_state_are_what_its_rules_build_up_where_they_take_only_absence_for_granted() => RandomScenarios.All.Hold(
        scenario =>
        {
            var analysis = new ReferenceAnalysis(scenario);
            foreach (var state in analysis.PossibleStates)
            {
                BuiltUp(analysis.Rules, state).Should().Equal(state.Facts);
            }
        },
        samples: Samples,
        print: ScenarioText.Of);

    [Fact]
    public void Lowering_a_rung_of_a_feasible_choice_keeps_it_feasible() => RandomScenarios.All.Hold(
        scenario =>
        {
            var analysis = new ReferenceAnalysis(scenario);
            foreach (var set in analysis.ConcessionSets)
            {
                for (var ladder = 0; ladder < set.Rungs.Length; ladder++)
                {
                    var lower = set.Rungs.Select((rung, index) => (int?)(index == ladder ? rung + 1 : rung)).ToArray();
                    analysis.CanStand(lower, withinReach: false).Should().BeTrue();
                }
            }
        },
        samples: Samples,
        print: ScenarioText.Of);

    // A fixed seed, so that this test says the same every time.
    [Fact]
    public void Every_verdict_is_drawn_often()
    {
        var pcg = new PCG(1, 1);
        var verdicts = Enumerable.Range(0, Samples)
            .Select(_ => new ReferenceAnalysis(RandomScenarios.All.Generate(pcg, null!, out var _)).Verdict)
            .CountBy(verdict => verdict)
            .ToDictionary();
        foreach (var verdict in Enum.GetValues<Verdict>().Where(verdict => verdict != Verdict.Unknown))
        {
            verdicts.GetValueOrDefault(verdict).Should().BeGreaterThan(Samples / 50, "{0} is a verdict worth trying", verdict);
        }
    }

    [Fact]
    public void A_permuted_scenario_says_the_same_in_another_order() => RandomScenarios.All.Hold(
        scenario =>
        {
            var other = Permutation.Of(scenario, seed: 3);
            other.Should().Be(Permutation.Of(scenario, seed: 3));
            other.Positions.OrderBy(position => position.Id, StringComparer.Ordinal)
                .Should().Equal(scenario.Positions.OrderBy(position => position.Id, StringComparer.Ordinal));
            new ReferenceAnalysis(other).Verdict.Should().Be(new ReferenceAnalysis(scenario).Verdict);
        },
        samples: 100,
        print: ScenarioText.Of);

    // A stable model in the sense of Gelfond and Lifschitz: where the absent facts are given, the rules build the present ones up.
    // Rules without a circle through negation have exactly one, so this finds the facts in another way than by strata.
    private static bool[] BuiltUp(RuleBook rules, World state)
    {
        bool[] built = [.. rules.Established];
        var building = new World(state.Options, state.Acts, built, state.Steps) { DeniedFacts = state.Facts };
        while (rules.Derivations.Find(derivation => !built[derivation.Head] && derivation.Body(building)) is { } next)
        {
            built[next.Head] = true;
        }

        return built;
    }
}
