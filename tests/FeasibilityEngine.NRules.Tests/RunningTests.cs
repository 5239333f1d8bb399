using FeasibilityEngine.RuleSources;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace FeasibilityEngine.NRules.Tests;

/// <summary>How a source runs: cancelled, by several threads, again and again.</summary>
public sealed class RunningTests
{
    [Fact]
    public void A_run_that_is_cancelled_before_it_begins_throws()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Asking(typeof(OneForEachOption), cancelled.Token).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void A_run_that_is_cancelled_by_a_rule_throws()
    {
        using var cancelling = new CancellationTokenSource();
        CancelsTheRun.Cancelling = cancelling;

        Asking(typeof(CancelsTheRun), cancelling.Token).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void A_rule_that_obeys_the_cancellation_in_its_action_ends_the_run()
    {
        using var cancelling = new CancellationTokenSource();
        ObeysTheCancellation.Cancelling = cancelling;

        Asking(typeof(ObeysTheCancellation), cancelling.Token).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void A_rule_that_cancels_of_its_own_accord_has_failed() =>
        Asking(typeof(GivesUp), CancellationToken.None).Should().Throw<RuleSourceException>()
            .WithMessage("The rule 'gives-up' of 'NRules' failed in its action: too long").WithInnerException<OperationCanceledException>();

    [Fact]
    public void Threads_may_share_a_source()
    {
        var source = new NRulesSource(typeof(OneForEachOption));
        var alone = Meeting.Said(source).ToList();

        var together = Enumerable.Range(0, 32).AsParallel().WithDegreeOfParallelism(8).Select(_ => Meeting.Said(source).ToList()).ToList();

        together.Should().OnlyContain(said => said.SequenceEqual(alone));
    }

    [Fact]
    public void A_source_runs_again_as_it_ran_before()
    {
        var source = new NRulesSource(typeof(OneForEachOption));

        Meeting.Said(source).Should().Equal(Meeting.Said(source)).And.HaveCount(4);
    }

    private static Func<IEnumerable<RuleMatch>> Asking(Type rule, CancellationToken cancellation)
    {
        var source = new NRulesSource(rule);
        return () => source.Match(new Potential(Meeting.Scenario), cancellation);
    }

    private sealed class OneForEachOption : Rule
    {
        public override void Define()
        {
            PotentialOption option = null!;
            When().Match(() => option);
            Then().Do(rule => rule.Never());
        }
    }

    private sealed class CancelsTheRun : Rule
    {
        public static CancellationTokenSource? Cancelling { get; set; }

        public override void Define()
        {
            PotentialOption option = null!;
            When().Match(() => option);
            Then().Do(rule => Cancelling!.Cancel());
        }
    }

    private sealed class ObeysTheCancellation : Rule
    {
        public static CancellationTokenSource? Cancelling { get; set; }

        public override void Define()
        {
            PotentialOption option = null!;
            When().Match(() => option);
            Then().Do(rule => Obey(rule));
        }

        private static void Obey(IContext rule)
        {
            Cancelling!.Cancel();
            rule.CancellationToken.ThrowIfCancellationRequested();
        }
    }

    private sealed class GivesUp : Rule
    {
        public override void Define()
        {
            PotentialOption option = null!;
            When().Match(() => option);
            Then().Do(rule => Give());
        }

        private static void Give() => throw new OperationCanceledException("too long");
    }
}
