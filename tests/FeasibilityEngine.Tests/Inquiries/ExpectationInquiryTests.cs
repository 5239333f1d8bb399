using FeasibilityEngine.Authoring;
using FeasibilityEngine.Inquiries.Expectations;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Tests.Inquiries;

public sealed class ExpectationInquiryTests
{
    private const string Harbour = """
        feasibility: 1
        scenario: A harbour
        as-of: 2024-06-14
        parties: [north, south]
        issues: { harbour: [northern, shared, southern], flag: [northern, southern] }
        facts: { observers: There are observers }
        positions:
          north-first: { party: north, requires: harbour is northern, fallbacks: [{ id: share, accepts: harbour is shared, tabled: 2024-06-01 }] }
          south-first: { party: south, requires: harbour is southern, fallbacks: [{ id: share, accepts: harbour is shared, available when: observers }] }
          flag-stays: { party: north, kind: demand, requires: flag is northern }
          flag-goes: { party: south, kind: demand, requires: flag is southern }
          later: { party: south, requires: flag is southern, from: 2024-07-01 }
        developments:
          observers-come: { establishes: observers }
        """;

    [Fact]
    public void A_rule_is_not_blamed_alone_for_what_excludes_every_state_only_with_what_is_assumed()
    {
        var scenario = ScenarioFile.ReadText(
            Harbour + "\nrules:\n  - { id: no-observers, never: observers }\nexpect:\n  - { assume: observers-come, verdict: openable, because: north-first }\n", "harbour.yaml").OrThrow();

        var result = ExpectationInquiry.Ask(scenario).Results.Single();

        ExpectationWording.Sentence(result, result.Misses[0]).Should().Contain(
            "with observers-come assumed, the rule no-observers excludes every state; without what is assumed, the rules allow one");
        ExpectationWording.Sentence(result, result.Misses[1]).Should().Contain("the rules exclude every state with what is assumed, whatever the positions are");
    }

    [Fact]
    public void All_that_is_expected_is_compared_at_its_day_for_its_question_and_with_its_developments()
    {
        var findings = Ask(
            "{ verdict: remote, because: [north-first, south-first] }",
            "{ as-of: 2024-05-31, assume: observers-come, verdict: remote }",
            "{ assume: observers-come, verdict: openable }",
            "{ question: settlement, verdict: closed, because: [flag-goes, flag-stays] }",
            "{ because: south-first }",
            "{ }");

        findings.Results.Select(result => result.Outcome).Should().AllBeEquivalentTo(ExpectationOutcome.Met);
        findings.Passed.Should().Be(6);
        findings.Results.Select(result => result.Expectation).Should().Equal(findings.Scenario.Expectations);
        findings.Results[1].Analysis.AsOf.Should().Be(new DateOnly(2024, 5, 31));
        findings.Results[3].Analysis.Question.Should().Be(Question.Settlement);
    }

    [Theory]
    [InlineData("open", "conflict-1", null)]
    [InlineData("closed", null, "set-1")]
    [InlineData("openable", null, "set-1")]
    public void A_verdict_that_is_another_one_has_the_conflict_or_the_set_that_is_the_reason(string verdict, string? conflict, string? set)
    {
        var result = Ask($"{{ verdict: {verdict} }}").Results.Single();

        result.Outcome.Should().Be(ExpectationOutcome.NotMet);
        var miss = result.Misses.Single();
        miss.Part.Should().Be(ExpectedPart.Verdict);
        miss.Conflict?.Id.Should().Be(conflict);
        miss.Set?.Id.Should().Be(set);
        (miss.Conflict is null).Should().Be(conflict is null);
    }

    [Fact]
    public void A_verdict_that_is_closed_has_what_closes_it_as_the_reason()
    {
        var miss = Ask("{ question: settlement, verdict: openable }").Results.Single().Misses.Single();

        miss.Conflict!.Positions.Select(member => member.Id).Should().Equal("flag-goes", "flag-stays");
    }

    [Fact]
    public void Positions_that_no_conflict_holds_together_have_the_closest_conflict_and_those_that_do_not_count()
    {
        var result = Ask("{ verdict: remote, because: [north-first, later, flag-stays] }").Results.Single();

        var miss = result.Misses.Single();
        miss.Part.Should().Be(ExpectedPart.Because);
        miss.IsProven.Should().BeTrue();
        miss.Conflict!.Positions.Select(member => member.Id).Should().Equal("north-first", "south-first");
        miss.NotCounting.Should().Equal("later", "flag-stays");
    }

    [Fact]
    public void Every_part_that_is_missed_is_told()
    {
        var misses = Ask("{ verdict: open, because: flag-goes }").Results.Single().Misses;

        misses.Select(miss => miss.Part).Should().Equal(ExpectedPart.Verdict, ExpectedPart.Because);
    }

    [Fact]
    public void What_a_cancelled_search_leaves_open_is_not_proven_and_counts_as_failed()
    {
        var findings = Ask(new CancellationToken(canceled: true), "{ verdict: remote }", "{ because: north-first }", "{ verdict: unknown }");

        findings.Results.Select(result => result.Outcome).Should().Equal(ExpectationOutcome.NotProven, ExpectationOutcome.NotProven, ExpectationOutcome.Met);
        findings.Results[1].Misses.Single().NotCounting.Should().BeEmpty();
        (findings.Passed, findings.Failed, findings.NotProven).Should().Be((1, 2, 2));
    }

    [Fact]
    public void A_reason_out_of_a_search_that_was_cut_short_says_so()
    {
        var result = Ask("{ verdict: open }").Results.Single();
        var cut = result with { Analysis = result.Analysis with { IsComplete = false } };

        ExpectationWording.Sentence(cut, cut.Misses.Single()).Should().Contain("the search was not finished");
        ExpectationWording.Sentence(result, result.Misses.Single()).Should().NotContain("not finished");
    }

    [Fact]
    public void Expectations_about_the_same_day_share_one_analysis()
    {
        var results = Ask("{ verdict: remote }", "{ as-of: 2024-06-14, because: north-first }", "{ as-of: 2024-06-15 }").Results;

        results[1].Analysis.Should().BeSameAs(results[0].Analysis);
        results[2].Analysis.Should().NotBeSameAs(results[0].Analysis);
    }

    [Fact]
    public void A_scenario_that_expects_nothing_has_no_results() =>
        ExpectationInquiry.Ask(ScenarioFile.ReadText(Harbour).OrThrow()).Results.Should().BeEmpty();

    [Fact]
    public void Concessions_cannot_be_supposed_in_a_test()
    {
        var scenario = ScenarioFile.ReadText(Harbour).OrThrow();

        scenario.Invoking(s => ExpectationInquiry.Ask(s, new AnalysisOptions { Suppose = [new Supposition("north-first", "share")] }))
            .Should().Throw<ArgumentException>();
    }

    private static ExpectationFindings Ask(params string[] expectations) => Ask(CancellationToken.None, expectations);

    private static ExpectationFindings Ask(CancellationToken cancellation, params string[] expectations) => ExpectationInquiry.Ask(
        ScenarioFile.ReadText(Harbour + "\nexpect:\n" + string.Concat(expectations.Select(expectation => $"  - {expectation}\n"))).OrThrow(),
        cancellation: cancellation);
}
