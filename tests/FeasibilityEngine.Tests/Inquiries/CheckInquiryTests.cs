using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Inquiries.Checking;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.Inquiries;

/// <summary>What a check that asks the solver says of single positions, and of the question.</summary>
public class CheckInquiryTests
{
    private const string Head = """
        feasibility: 1
        scenario: Checked
        parties: { a: A, b: B }
        issues: { bda: [unrelated, parallel-channel, promised], price: [low, high] }
        sets: { keys: [one, two] }
        acts: { visit: { by: a, price: 1 }, vote: { by: b }, "sealed[keys]": {} }
        facts: { law: a law is passed, calm: calm is derived, quiet: quiet is derived, ghost: nothing establishes this }
        developments: { law-passes: { establishes: law } }

        """;

    [Fact]
    public void A_fallback_that_asks_for_two_options_of_one_issue_is_one_that_nothing_can_fulfil()
    {
        var told = Told("positions:\n  a: { party: a, requires: bda is unrelated, fallbacks: [ { id: both, accepts: bda is parallel-channel and bda is promised, cost: 3 } ] }\n")
            .Should().ContainSingle().Subject;

        (told.Code, told.Severity).Should().Be((DiagnosticCodes.NeverFulfilled, Severity.Warning));
        told.Message.Should().Be("Nothing can fulfil the fallback 'both' of 'a': it asks for what excludes itself, 'bda is parallel-channel' and 'bda is promised'.");
        told.Span!.Line.Should().Be(10);
    }

    [Theory]
    [InlineData("visit and not visit", "it asks for what excludes itself, 'visit' and 'not visit'.")]
    [InlineData("at least 2 of (bda is promised, bda is unrelated)", "it asks for what excludes itself, 'bda is promised' and 'bda is unrelated'.")]
    [InlineData("(bda is promised or bda is unrelated) and bda is parallel-channel", "it asks for what excludes itself, 'bda is promised or bda is unrelated' and 'bda is parallel-channel'.")]
    [InlineData("visit and price is low and not (at least 1 of (vote, visit))", "it asks for what excludes itself, 'visit' and 'not visit'.")]
    [InlineData("visit before vote and price is low and vote before visit", "it asks for what excludes itself, 'visit before vote' and 'vote before visit'.")]
    [InlineData("(all k in keys: sealed[k]) and price is low and any k in keys: not sealed[k]", "it asks for what excludes itself, 'sealed[one]', 'sealed[two]' and 'not sealed[one] or not sealed[two]'.")]
    [InlineData("price is low and at least 2 of (bda is promised, bda is unrelated, bda is parallel-channel)", "it asks for what excludes itself, 'at least 2 of (bda is promised, bda is unrelated, bda is parallel-channel)'.")]
    [InlineData("'false'", "'false' holds in no state.")]
    public void What_excludes_itself_is_told_with_the_parts_that_do_where_they_are_plain(string condition, string reason)
    {
        foreach (var kind in new[] { "precondition", "demand", "red line" })
        {
            Told($"positions:\n  p: {{ party: a, kind: {kind}, requires: \"{condition.Trim('\'')}\" }}\n  q: {{ party: b, requires: price is low }}\n").Select(told => told.Message)
                .Should().Equal($"Nothing can fulfil the {kind} 'p': {reason}");
        }
    }

    [Fact]
    public void What_only_rules_exclude_names_the_rules() =>
        Told("""
            rules:
              - { id: idle, never: price is low and vote }
              - { id: no-visit, never: visit and bda is promised }
              - { id: visit-on-promise, always: bda is promised implies visit }
            positions:
              p: { party: a, requires: bda is promised }
            """).Select(told => told.Message).Should().Equal("Nothing can fulfil the precondition 'p' under the rules 'no-visit' and 'visit-on-promise'.");

    [Theory]
    [InlineData("law")]
    [InlineData("not law")]
    [InlineData("ghost")]
    [InlineData("visit after talks")]
    [InlineData("visit")]
    public void What_another_day_a_development_or_a_priced_act_can_bring_about_can_be_fulfilled(string condition) =>
        Told($"positions:\n  p: {{ party: a, requires: \"{condition}\" }}\n").Should().BeEmpty();

    [Fact]
    public void A_derived_fact_that_cannot_be_is_told_with_the_rules_that_keep_it_away() =>
        Told("""
            rules:
              - { when: bda is promised and price is low, then: calm }
              - { id: dear, never: price is low }
            positions:
              p: { party: a, requires: calm }
            """).Select(told => told.Message).Should().ContainSingle().Which.Should().StartWith("Nothing can fulfil the precondition 'p' under the rule").And.Contain("'dear'");

    [Theory]
    [InlineData("calm and price is high and vote", "rule 'calm-when-cheap': it asks for 'calm' and 'price is high'")]
    [InlineData("price is low and not calm", "rule 'calm-when-cheap': it asks for 'price is low' and 'not calm'")]
    [InlineData("vote and quiet", "rule 'never-quiet'")]
    public void What_excludes_itself_through_what_follows_names_the_rules_it_follows_by(string condition, string told) =>
        Told($$"""
            rules:
              - { id: calm-when-cheap, when: price is low, then: calm }
              - { id: idle, when: vote, then: ghost }
              - { id: never-quiet, when: price is low and price is high, then: quiet }
            positions:
              p: { party: a, requires: "{{condition}}" }
            """).Select(diagnostic => diagnostic.Message).Should().Equal($"Nothing can fulfil the precondition 'p' under the {told}.");

    [Theory]
    [InlineData("red line", "price is not low or price is not high")]
    [InlineData("precondition", "vote or not vote")]
    [InlineData("demand", "true")]
    public void A_position_that_every_state_fulfils_asks_for_nothing(string kind, string condition) =>
        Told($"positions:\n  p: {{ party: a, kind: {kind}, requires: \"{condition}\" }}\n  q: {{ party: b, requires: price is low }}\n").Select(told => (told.Code, told.Message))
            .Should().Equal((DiagnosticCodes.AlwaysFulfilled, $"The {kind} 'p' asks for nothing: '{condition}' holds in every state."));

    [Fact]
    public void A_fallback_that_accepts_everything_gives_the_position_up_and_is_no_fault() =>
        Told("positions:\n  p: { party: a, requires: price is low, fallbacks: [ { id: any, accepts: price is low or price is high, cost: 1 }, waive ] }\n").Should().BeEmpty();

    [Fact]
    public void Demands_alone_do_not_answer_whether_talks_can_begin()
    {
        var told = Told(Demands).Should().ContainSingle().Subject;

        (told.Code, told.Severity, told.DidYouMean).Should().Be((DiagnosticCodes.OtherQuestion, Severity.Warning, "question: settlement"));
        told.Message.Should().Be("No position is a precondition, so nothing counts for the question whether talks can begin: demands do not.");
        Told(Demands, Question.Talks).Should().Equal(told);
        Told(Demands, Question.Settlement).Should().BeEmpty();
    }

    [Fact]
    public void Preconditions_alone_do_not_answer_whether_a_settlement_is_possible()
    {
        const string Text = "positions:\n  p: { party: a, requires: price is low }\n";

        Told(Text).Should().BeEmpty();
        Told(Text, Question.Settlement).Select(told => told.DidYouMean).Should().Equal("--question talks");
    }

    [Fact]
    public void A_file_that_expects_answers_about_a_settlement_alone_is_for_that() =>
        Told(Demands + "expect:\n  - { question: settlement, verdict: openable }\n").Should().BeEmpty();

    [Fact]
    public void A_file_that_says_that_it_asks_about_a_settlement_is_for_that()
    {
        Told("question: settlement\n" + Demands).Should().BeEmpty();
        Told("question: settlement\n" + Demands, Question.Talks).Select(told => told.DidYouMean).Should().Equal("--question settlement");
        Told("question: settlement\npositions:\n  p: { party: a, requires: price is low }\n").Select(told => (told.Code, told.DidYouMean))
            .Should().Equal((DiagnosticCodes.OtherQuestion, "question: talks"));
        Told("question: talks\n" + Demands + "expect:\n  - { question: settlement, verdict: openable }\n").Should().BeEmpty();
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Question.Talks)]
    [InlineData(Question.Settlement)]
    public void A_position_that_is_both_counts_for_either_question(Question? question) =>
        Told("positions:\n  p: { party: a, kind: [precondition, demand], requires: price is low }\n", question).Should().BeEmpty();

    [Fact]
    public void A_position_that_is_both_is_looked_at_as_either()
    {
        const string Impossible = "positions:\n  p: { party: a, kind: [precondition, demand], requires: price is low and price is high }\n";
        const string Late = "positions:\n  p: { party: a, kind: [precondition, demand], requires: vote }\nrules: [ { always: vote after talks } ]\n";
        const string Trivial = "positions:\n  p: { party: a, kind: [precondition, demand], requires: \"true\" }\n";

        Told(Impossible).Select(told => told.Message.Split(':')[0]).Should().Equal("Nothing can fulfil the precondition and demand 'p'");
        Told(Impossible, Question.Talks).Select(told => told.Message.Split(':')[0]).Should().Equal("Nothing can fulfil the precondition 'p'");
        Told(Trivial).Select(told => told.Message.Split(':')[0]).Should().Equal("The precondition and demand 'p' asks for nothing");
        Told(Late).Where(told => told.Code == DiagnosticCodes.NeverFulfilled).Select(told => told.Message.Split(" under")[0])
            .Should().Equal("Nothing can fulfil the precondition 'p'");
        Told(Late, Question.Settlement).Should().NotContain(told => told.Code == DiagnosticCodes.NeverFulfilled);
    }

    [Fact]
    public void A_precondition_that_does_not_count_yet_is_no_sign_of_another_question() =>
        Told("as-of: 2024-01-01\n" + Demands + "  later: { party: a, requires: bda is promised, from: 2030-01-01 }\n", Question.Talks).Should().BeEmpty();

    [Fact]
    public void A_check_that_is_cancelled_says_how_much_is_left()
    {
        var scenario = ScenarioFile.ReadText(Head + Demands).OrThrow();

        var findings = CheckInquiry.Ask(scenario, Question.Settlement, cancellation: new CancellationToken(canceled: true));

        (findings.IsComplete, findings.NotProven).Should().Be((false, 4));
        findings.Diagnostics.Select(told => (told.Severity, told.Message)).Should().Equal(
            (Severity.Hint, "Whether anything can fulfil 4 of the rungs was not found out: the check gave up."));
    }

    private const string Demands = """
        positions:
          low: { party: a, kind: demand, requires: price is low, fallbacks: [ { id: waive, cost: 2 } ] }
          high: { party: b, kind: demand, requires: price is high, fallbacks: [ { id: waive, cost: 2 } ] }

        """;

    private static IEnumerable<Diagnostic> Told(string text, Question? question = null)
    {
        var reading = ScenarioFile.ReadText(Head + text, "checked.yaml");
        return CheckInquiry.Ask(reading.OrThrow(), question, reading.Locations).Diagnostics;
    }
}
