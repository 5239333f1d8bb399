using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>What is told of one thing is what the reference finds.</summary>
public class ExplanationLawTests
{
    private const int Samples = 200;

    [Fact]
    public void What_remains_while_a_needed_position_stays_cannot_stand_though_all_others_give_all_they_can() => RandomInquiries.Try(Samples, inquiry =>
    {
        var needed = ScenarioAnalyser.Analyse(inquiry.Scenario, inquiry.Options).Indispensable;
        var findings = ExplanationInquiry.Ask(inquiry.Scenario, needed, inquiry.Options);

        foreach (var explanation in findings.Explanations.OfType<PositionExplanation>().Where(explanation => needed.Contains(explanation.Name)))
        {
            explanation.Indispensable.Should().BeTrue();
            explanation.Why.Should().NotBeEmpty();
            foreach (var conflict in explanation.Why)
            {
                var members = conflict.Positions.Select(p => p.Id).ToHashSet();
                int?[] rungs = [.. inquiry.Reference.Ladders.Select(ladder =>
                    !members.Contains(ladder.Id) ? null : (int?)(ladder.Id == explanation.Name ? 0 : ladder.Rungs.Count - 1))];
                members.Should().Contain(explanation.Name);
                inquiry.Reference.CanStand(rungs, withinReach: false).Should().BeFalse("{0} remain", members);
                for (var ladder = 0; ladder < rungs.Length; ladder++)
                {
                    int?[] fewer = [.. rungs.Select((rung, index) => index == ladder ? null : rung)];
                    (rungs[ladder] is null || inquiry.Reference.CanStand(fewer, withinReach: false)).Should().BeTrue("{0} are minimal", members);
                }
            }
        }
    });

    [Fact]
    public void A_rung_in_no_minimal_set_is_superfluous_or_not_enough() => RandomInquiries.Try(Samples, inquiry =>
    {
        var names = ExplanationInquiry.Ask(inquiry.Scenario, [], inquiry.Options).Explainable.Where(name => name.Kind == ExplainableKind.Rung);
        foreach (var rung in ExplanationInquiry.Ask(inquiry.Scenario, [.. names.Select(name => name.Name)], inquiry.Options).Explanations.OfType<RungExplanation>())
        {
            if (rung.Instead is not { } instead)
            {
                continue;
            }

            var ladders = inquiry.Reference.Ladders;
            var own = ladders.ToList().FindIndex(ladder => ladder.Id == rung.Rung.Id);
            var accepted = inquiry.Reference.PossibleStates.Select(state => ladders.Select(ladder => ladder.FirstAccepting(state, withinReach: false)).ToArray())
                .Where(first => first.Zip(ladders).All(pair => pair.First < pair.Second.Rungs.Count))
                .ToList();
            var isEnough = accepted.Exists(first => first[own] <= rung.Rung.Rung);
            instead.Any(other => other.Rung.Rung < rung.Rung.Rung).Should().Be(isEnough, "{0} is enough with what others can give, or is not", rung.Name);
            foreach (var with in accepted.Where(first => first[own] == rung.Rung.Rung))
            {
                accepted.Exists(other => instead.Any(stronger => stronger.Rung.Rung == other[own]) && other[own] < rung.Rung.Rung && other.Zip(with).All(pair => pair.First <= pair.Second))
                    .Should().BeTrue("what opens with {0} opens with something stronger", rung.Name);
            }
        }
    });

    [Fact]
    public void What_would_bring_a_rung_within_reach_is_every_smallest_combination_that_does() => DevelopedInquiries.Try(Samples, inquiry =>
    {
        var plain = new PlainDevelopments(inquiry);
        var names = ExplanationInquiry.Ask(inquiry.Scenario, [], inquiry.Options).Explainable.Where(name => name.Kind == ExplainableKind.Rung);
        foreach (var rung in ExplanationInquiry.Ask(inquiry.Scenario, [.. names.Select(name => name.Name)], inquiry.Options).Explanations.OfType<RungExplanation>())
        {
            var bringing = rung.Awaits is null || rung.Awaits.TabledOn is not null ? [] : plain.Combinations
                .Where(combination => combination.Analysis.Ladders.FirstOrDefault(ladder => ladder.Id == rung.Rung.Id)?.Rungs[rung.Rung.Rung].WithinReach == true)
                .ToList();

            // What brings it only while the rules exclude every state does not hide what brings it while they do not.
            var smallest = Smallest([.. bringing.Select(combination => combination.Developments)])
                .Union(Smallest([.. bringing.Where(combination => combination.Analysis.Verdict != Verdict.Inconsistent).Select(combination => combination.Developments)]));
            rung.Turns.Where(turn => turn.On is null).Select(turn => string.Join(' ', turn.Developments))
                .Should().BeEquivalentTo(smallest, "this brings {0} within reach", rung.Name);
            foreach (var turn in rung.Turns)
            {
                var then = (turn.On is { } day ? inquiry.On(day) : inquiry).With(turn.Developments).Reference.Verdict;
                turn.RulesAllowState.Should().Be(then != Verdict.Inconsistent, "of {0}", turn);
            }
        }
    });

    private static IEnumerable<string> Smallest(IReadOnlyList<IReadOnlyList<string>> combinations) => combinations
        .Where(some => !combinations.Any(other => other.Count < some.Count && other.All(some.Contains)))
        .Select(some => string.Join(' ', some));
}
