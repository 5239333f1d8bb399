using FeasibilityEngine.Authoring;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.Inquiries;

public class DevelopmentInquiryTests
{
    [Fact]
    public void What_only_works_together_is_told_as_such()
    {
        var findings = Ask("available when: observers and money", "a: { establishes: [observers] }, b: { establishes: [money] }, c: { establishes: [rain] }");

        findings.Before.Verdict.Should().Be(Verdict.Remote);
        findings.OnlyTogether.Should().ContainSingle();
        findings.OnlyTogether[0].Developments.Should().Equal("a", "b");
        findings.OnlyTogether[0].BetterVerdict.Should().BeTrue();
        findings.OnlyTogether[0].WithinReach.Should().Equal("reach-d1");
        Pairs(findings.WithinReach).Should().Equal("a b: harbour-north → shared 3");
        findings.Effects.Select(effect => effect.VerdictAfter).Should().AllBeEquivalentTo(Verdict.Remote);
    }

    [Fact]
    public void A_development_buys_a_verdict_a_set_and_a_lower_cost()
    {
        var findings = Ask("available when: observers", "a: { establishes: [observers] }", dear: "");

        var effect = findings.Effects.Should().ContainSingle().Subject;
        effect.VerdictBefore.Should().Be(Verdict.Openable);
        effect.VerdictAfter.Should().Be(Verdict.Openable);
        effect.GainedWithinReach.Should().Equal("reach-d1");
        effect.BroughtWithinReach.Select(rung => rung.RungId).Should().Equal("shared");
        effect.CheapestWithinReachBefore.Should().Be(9);
        effect.CheapestWithinReachAfter.Should().Be(3);
        effect.Lost.Should().BeEmpty();
        effect.LostWithinReach.Should().BeEmpty();
        effect.CheapestAfter.Should().Be(effect.CheapestBefore);
    }

    [Fact]
    public void What_a_development_costs_is_told_and_what_opens_without_it_is_told_once()
    {
        // The rung is within reach unless it rains; rain with observers does no harm.
        var findings = Ask("available when: not rain or observers", "a: { establishes: [observers] }, b: { establishes: [rain] }");

        findings.Before.Verdict.Should().Be(Verdict.Openable);
        Pairs(findings.WithinReach).Should().Equal(": harbour-north → shared 3");
        findings.Effects[0].LostWithinReach.Should().BeEmpty();
        findings.Effects[1].LostWithinReach.Should().Equal("reach-1");
        findings.Effects[1].TakenOutOfReach.Select(rung => rung.RungId).Should().Equal("shared");
        findings.Effects[1].VerdictAfter.Should().Be(Verdict.Remote);
        findings.Combinations.Select(c => c.Verdict).Should().Equal(Verdict.Openable, Verdict.Openable, Verdict.Remote, Verdict.Openable);
        findings.OnlyTogether.Should().BeEmpty();
    }

    [Fact]
    public void A_development_can_bring_a_position_in_and_another_one_take_it_away()
    {
        var findings = Ask(
            "available when: observers",
            "a: { establishes: [observers] }, b: { establishes: [rain] }",
            extra: "  dry-feet: { party: south, requires: harbour is south-run, while: rain and not observers }");

        findings.Combinations.Select(c => c.Verdict).Should().Equal(Verdict.Remote, Verdict.Openable, Verdict.Remote, Verdict.Openable);
        Pairs(findings.WithinReach).Should().Equal("a: harbour-north → shared 3");
        findings.Effects[1].Lost.Should().Equal("set-1");

        // With the rain the North has to go further down, and what goes further than a set without rain is not told again.
        findings.Combinations[2].Cheapest.Should().Be(9);
        Pairs(findings.ConcessionSets).Should().Equal(": harbour-north → shared 3");
    }

    [Fact]
    public void A_development_can_make_a_rule_bite()
    {
        var findings = Ask(
            "", "a: { establishes: [rain] }", extra: "", rules: "rules: [{ id: wet, never: rain and harbour is shared }]");

        Pairs(findings.WithinReach).Should().Equal(": harbour-north → shared 3");
        findings.Combinations[1].Verdict.Should().Be(Verdict.Remote);
        findings.Effects[0].LostWithinReach.Should().Equal("reach-1");
    }

    [Fact]
    public void What_is_assumed_is_on_everywhere_and_not_explored()
    {
        var findings = Ask(
            "available when: observers and money",
            "a: { establishes: [observers] }, b: { establishes: [money] }",
            options: new AnalysisOptions { Assume = ["a"] });

        findings.Explored.Should().Equal("b");
        findings.Combinations.Should().HaveCount(2);
        Pairs(findings.WithinReach).Should().Equal("b: harbour-north → shared 3");
        findings.OnlyTogether.Should().BeEmpty();
    }

    [Fact]
    public void Beyond_the_most_combinations_the_answer_says_that_it_is_partial()
    {
        var findings = Ask(
            "available when: observers and money",
            "a: { establishes: [observers] }, b: { establishes: [money] }, c: { establishes: [rain] }",
            limits: new DevelopmentLimits { Combinations = 4 });

        findings.IsComplete.Should().BeFalse();
        findings.Combinations.Select(c => string.Join(' ', c.Developments)).Should().Equal("", "a", "b", "c");
        findings.Interruptions.Should().ContainSingle().Which.ToString().Should().Be("4 of 8 combinations of developments were looked at, smaller ones first");
    }

    [Fact]
    public void Sets_beyond_those_compared_are_left_out_and_the_answer_says_so()
    {
        // Only the cheapest of two sets is compared without developments, so the dearer one under a development cannot be judged.
        var findings = Ask(
            "available when: not observers", "a: { establishes: [observers] }", dear: "", south: "fallbacks: [{ id: waive, cost: 5 }]",
            options: new AnalysisOptions { Top = 1 }, limits: new DevelopmentLimits { SetsPerCombination = 1 });

        findings.IsComplete.Should().BeFalse();
        findings.Interruptions.Select(cut => cut.ToString()).Should().Contain("under 2 combinations only the cheapest 1 sets of a list were compared");
        findings.WithinReach.Should().OnlyContain(pair => pair.Developments.Count == 0);
    }

    [Fact]
    public void A_cancelled_search_keeps_what_it_found()
    {
        using var cancelled = new CancellationTokenSource();
        var stages = new List<string>();
        var findings = Ask(
            "available when: observers",
            "a: { establishes: [observers] }, b: { establishes: [rain] }",
            options: new AnalysisOptions
            {
                Progress = new Hearer(progress =>
            {
                stages.Add(progress.StageInWords);
                if (progress.StageInWords.StartsWith("combination 3 of 4", StringComparison.Ordinal))
                {
                    cancelled.Cancel();
                }
            })
            },
            cancellation: cancelled.Token);

        findings.IsComplete.Should().BeFalse();
        findings.Before.IsComplete.Should().BeTrue();
        findings.Combinations.Should().HaveCount(3);
        findings.Interruptions[0].ToString().Should().Be("the search was cancelled");
        Pairs(findings.WithinReach).Should().Contain("a: harbour-north → shared 3");
        stages.Should().Contain(stage => stage.StartsWith("combination 2 of 4, ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_used_up_budget_is_named()
    {
        var findings = Ask("", "a: { establishes: [rain] }", options: new AnalysisOptions { Budget = TimeSpan.FromSeconds(30), Clock = new SpentClock() });

        findings.IsComplete.Should().BeFalse();
        findings.Interruptions[0].Should().Be(new Interruption { Kind = InterruptionKind.BudgetUsedUp, Budget = TimeSpan.FromSeconds(30) });
    }

    [Fact]
    public void Limits_below_one_are_refused()
    {
        var none = () => Ask("", "a: {}", limits: new DevelopmentLimits { Combinations = 0 });
        var noSets = () => Ask("", "a: {}", limits: new DevelopmentLimits { SetsPerCombination = 0 });

        none.Should().Throw<ArgumentOutOfRangeException>();
        noSets.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static DevelopmentFindings Ask(
        string sharedWhen,
        string developments,
        string dear = "available when: rain and not rain",
        string south = "",
        string extra = "",
        string rules = "",
        AnalysisOptions? options = null,
        DevelopmentLimits? limits = null,
        CancellationToken cancellation = default)
    {
        var text = $$"""
            feasibility: 1
            scenario: A harbour
            parties: { north: North, south: South }
            issues: { harbour: [north-run, shared, south-run] }
            facts: { observers: Observers are there, money: There is money, rain: It rains }
            {{rules}}
            positions:
              harbour-north:
                party: north
                requires: harbour is north-run
                fallbacks:
                  - { id: shared, accepts: harbour is shared, cost: 3{{Part(sharedWhen)}} }
                  - { id: waive, cost: 9{{Part(dear)}} }
              harbour-south:
                party: south
                requires: harbour is one of (shared, south-run)
                {{south}}
            {{extra}}
            developments: { {{developments}} }
            """;
        return DevelopmentInquiry.Ask(ScenarioFile.ReadText(text).OrThrow(), options, limits, cancellation);
    }

    private static string Part(string condition) => condition.Length == 0 ? "" : ", " + condition;

    private static IEnumerable<string> Pairs(ValueList<DevelopmentSet> pairs) => pairs.Select(pair =>
        $"{string.Join(' ', pair.Developments)}: {string.Join(", ", pair.Set.Concessions.Select(c => $"{c.To.Id} → {c.To.RungId}"))} {pair.Set.TotalCost:0}");

    // A clock on which every time is up at once.
    private sealed class SpentClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            callback(state);
            return base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    private sealed class Hearer(Action<AnalysisProgress> hear) : IProgress<AnalysisProgress>
    {
        public void Report(AnalysisProgress value) => hear(value);
    }
}
