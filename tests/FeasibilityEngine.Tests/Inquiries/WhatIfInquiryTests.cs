using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Tests.PlainReference;
using static FeasibilityEngine.Tests.PlainReference.HandScenario;

namespace FeasibilityEngine.Tests.Inquiries;

public class WhatIfInquiryTests
{
    // Alba wants the town, Boro wants it too and the road; Boro's waiver of the town comes in March.
    private static readonly Scenario Town = HandScenario.Of(
        [
            Precondition("town-for-alba", "alba", Requires(Is("town", "alban")), new Rung("shared", Is("town", "shared"), 2), Waive(6)),
            Precondition("town-for-boro", "boro", Requires(Is("town", "boric")), new Rung("shared", Is("town", "shared"), 3, Tabled: March)),
            Precondition("road-for-boro", "boro", Requires(Holds("road-opened"))),
            Precondition("later", "alba", Requires(Is("town", "alban")), Waive(1)) with { From = March },
        ],
        issues: [new Issue("town", null, ["alban", "shared", "boric"])],
        acts: [new Act("road-opened", By: "alba", Price: 1), new Act("flag-lowered", By: "alba", Price: 1)],
        asOf: February);

    [Fact]
    public void Half_of_a_set_leaves_the_other_half_as_its_completion()
    {
        var whatIf = Ask(new Supposition("town-for-alba", "shared"));

        whatIf.Before.Verdict.Should().Be(Verdict.Openable);
        whatIf.After.Verdict.Should().Be(Verdict.Openable);
        whatIf.Completions.Select(completion => (completion.Set.TotalCost, completion.TotalCost)).Should().Equal((4, 6), (5, 7));
        whatIf.Completions[0].Set.Concessions.Select(concession => concession.To.Id).Should().Equal("road-opened", "town-for-boro");
        whatIf.Completions[0].CostByParty.Should().Equal(new PartyCost("alba", 3), new PartyCost("boro", 3));
        whatIf.WithinReach.Should().ContainSingle().Which.TotalCost.Should().Be(7, "Boro's fallback comes only in March");
        whatIf.Resolved.Should().BeEmpty("what Boro states still cannot stand with what Alba would accept");
    }

    [Fact]
    public void A_conflict_is_resolved_where_its_members_can_stand_together()
    {
        var whatIf = Ask(new Supposition("road-opened", "performed"), new Supposition("town-for-alba", "waive"));

        whatIf.After.Verdict.Should().Be(Verdict.Open);
        whatIf.Blocking.Should().BeEmpty();
        whatIf.Resolved!.Select(conflict => conflict.Positions.Count).Should().Equal(2, 2);
        whatIf.SupposedCost.Should().Be(7);
        whatIf.Completions.Should().ContainSingle().Which.CostByParty.Should().Equal(new PartyCost("alba", 7));
        whatIf.Supposed.Should().OnlyContain(given => given.Helps == true && given.Awaits == null);
    }

    [Fact]
    public void A_rung_that_is_supposed_before_its_day_says_so()
    {
        var whatIf = Ask(new Supposition("town-for-boro", "shared"));

        whatIf.Supposed[0].Awaits!.TabledOn.Should().Be(March);
        whatIf.Supposed[0].Cost.Should().Be(3);
        whatIf.Supposed[0].Helps.Should().BeTrue();
    }

    [Fact]
    public void The_budget_is_that_of_the_whole_question()
    {
        var clock = new CountingClock();
        var options = new AnalysisOptions { Suppose = [new("town-for-alba", "shared"), new("road-opened", "performed")], Budget = TimeSpan.FromMinutes(1), Clock = clock };

        WhatIfInquiry.Ask(Town, options).IsComplete.Should().BeTrue();

        clock.Timers.Should().Be(1, "one time runs for all the analyses");
    }

    [Fact]
    public void Conceding_what_nobody_asks_for_does_not_help()
    {
        var whatIf = Ask(new Supposition("flag-lowered", "performed"), new Supposition("town-for-alba", "requires"), new Supposition("later", "waive"));

        whatIf.Supposed.Select(given => given.Helps).Should().Equal(false, false, false);
        whatIf.Supposed.Select(given => given.To?.Rung).Should().Equal(1, null, 0);
        whatIf.Resolved.Should().BeEmpty();
    }

    [Fact]
    public void A_search_that_stopped_early_does_not_tell_what_is_resolved()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        var whatIf = WhatIfInquiry.Ask(Town, new AnalysisOptions { Suppose = [new("road-opened", "performed")] }, cancelled.Token);

        whatIf.IsComplete.Should().BeFalse();
        whatIf.Resolved.Should().BeNull();
        whatIf.Supposed[0].Helps.Should().BeNull();
    }

    [Fact]
    public void A_conflict_of_which_a_part_stays_is_narrowed_and_not_resolved()
    {
        var whatIf = WhatIfInquiry.Ask(NarrowingScenario.Of(), new AnalysisOptions { Assume = ["law-passes"] });

        whatIf.Resolved.Should().BeEmpty("pa and pb still cannot stand together");
        var narrowed = whatIf.Narrowed.Should().ContainSingle().Subject;
        narrowed.Conflict.Should().BeSameAs(whatIf.Before.Conflicts.Single());
        narrowed.Smaller.Should().Equal(whatIf.Blocking);
        TextReport.Render(whatIf).ReplaceLineEndings(" ").Should()
            .Contain("It is not resolved. It is narrowed").And.Contain("pa and pb clash by     themselves (conflict-2 below)");
    }

    [Fact]
    public void Conflicts_keep_the_numbers_that_they_have_with_nothing_supposed_and_new_ones_come_after_the_last()
    {
        var whatIf = Ask(new Supposition("town-for-alba", "waive"));

        whatIf.Before.Conflicts.Select(Named).Should().Equal("conflict-1: town-for-alba town-for-boro", "conflict-2: road-for-boro road-opened");
        whatIf.Resolved!.Select(conflict => conflict.Id).Should().Equal("conflict-1");
        whatIf.Blocking.Select(Named).Should().Equal("conflict-2: road-for-boro road-opened");
        whatIf.Completions.SelectMany(completion => completion.Set.Concessions).Select(concession => concession.Otherwise!.Id)
            .Should().OnlyContain(id => id == "conflict-2");
        WhatIfInquiry.Ask(NarrowingScenario.Of(), new AnalysisOptions { Assume = ["law-passes"] })
            .Blocking.Select(Named).Should().Equal("conflict-2: pa pb");

        static string Named(Conflict conflict) => $"{conflict.Id}: {string.Join(' ', conflict.Positions.Select(member => member.Id))}";
    }

    [Fact]
    public void Wherever_it_is_cut_short_the_answer_and_its_report_say_so()
    {
        var uncertain = 0;
        for (var (stop, isWhole) = (1, false); !isWhole; stop++)
        {
            using var cancellation = new CancellationTokenSource();
            var options = new AnalysisOptions
            {
                Suppose = [new Supposition("town-for-alba", "shared"), new Supposition("road-opened", Supposition.Performed)],
                Progress = new Stopping(stop, cancellation),
            };

            var whatIf = WhatIfInquiry.Ask(Town, options, cancellation.Token);

            isWhole = whatIf.IsComplete;
            TextReport.Render(whatIf).Should().NotContain("does not count", "both concessions count, at whatever report it was stopped");
            whatIf.Interruptions.Count.Should().Be(isWhole ? 0 : 1, "it was stopped at report {0}", stop);
            if (whatIf is { Before.IsComplete: true, After.IsComplete: true } && !isWhole)
            {
                uncertain++;
                TextReport.Render(whatIf).ReplaceLineEndings(" ").Should().Contain("whether it helps was not found out");
                JsonReport.Render(whatIf).Should().Contain("the search was cancelled");
            }
        }

        uncertain.Should().BePositive("the concessions are looked at one by one, too");
    }

    [Fact]
    public void An_explanation_that_is_cut_short_says_what_cut_it_short()
    {
        var uncertain = 0;
        for (var (stop, isWhole) = (1, false); !isWhole; stop++)
        {
            using var cancellation = new CancellationTokenSource();
            var findings = ExplanationInquiry.Ask(
                Town, ["town-for-boro", "road-opened"], new AnalysisOptions { Progress = new Stopping(stop, cancellation) }, cancellation.Token);

            isWhole = findings.IsComplete;
            findings.Interruptions.Count.Should().Be(isWhole ? 0 : 1, "it was stopped at report {0}", stop);
            uncertain += findings.Analysis.IsComplete && !isWhole ? 1 : 0;
        }

        uncertain.Should().BePositive("what closes the path without a concession is looked at, too");
    }

    private static WhatIf Ask(params Supposition[] given) => WhatIfInquiry.Ask(Town, new AnalysisOptions { Suppose = given.ToValueList() });

    private sealed class Stopping(int last, CancellationTokenSource cancellation) : IProgress<AnalysisProgress>
    {
        private int _heard;

        public void Report(AnalysisProgress value)
        {
            if (++_heard == last)
            {
                cancellation.Cancel();
            }
        }
    }

    private sealed class CountingClock : TimeProvider
    {
        public int Timers { get; private set; }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Timers++;
            return base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
