using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.Authoring;

/// <summary>What is said about orders of acts: the words, where they are said, where not, and that they are so.</summary>
public class OrderChecksTests
{
    [Fact]
    public void A_demand_that_something_comes_after_is_met_without_it_and_the_words_for_a_promise_are_told()
    {
        var told = Told(Demand("protocol after delisting")).Should().ContainSingle().Subject;

        (told.Code, told.Severity).Should().Be((DiagnosticCodes.MetWithoutAct, Severity.Warning));
        told.Message.Should().Be("'protocol after delisting' is met without 'protocol': it asks for 'delisting', and that 'protocol' comes later if it is performed at all.");
        told.Expected.Should().Be(
            "'protocol and protocol after delisting', to ask for 'protocol', or '(protocol and delisting) implies protocol after delisting', for the order alone");
        (told.Span!.Line, told.Span.Column, told.Span.Length).Should().Be((10, 15, "protocol after delisting".Length));
    }

    [Fact]
    public void A_precondition_that_something_comes_before_also_demands_it_by_the_time_talks_begin()
    {
        var told = Told(Precondition("protocol before delisting")).Should().ContainSingle().Subject;

        (told.Code, told.Severity).Should().Be((DiagnosticCodes.OrderAsksForAct, Severity.Hint));
        told.Message.Should().Be("'protocol before delisting' holds only where 'protocol' is performed, so this asks for 'protocol' by the time talks begin, too.");
        told.Expected.Should().Be("'(protocol and delisting) implies protocol before delisting', for the order alone, or 'protocol and protocol before delisting', where both are meant");
    }

    [Fact]
    public void An_order_that_is_excluded_excludes_an_act_without_the_other()
    {
        var told = Told(Rule("never: protocol before delisting")).Should().ContainSingle().Subject;

        (told.Code, told.Severity).Should().Be((DiagnosticCodes.OrderExcludesMore, Severity.Hint));
        told.Message.Should().Be("'protocol before delisting' holds also where 'protocol' is performed and 'delisting' is not, so this excludes 'protocol' without 'delisting', too.");
        told.Expected.Should().Be("'protocol and delisting and protocol before delisting', to exclude the order alone");
    }

    [Fact]
    public void An_act_that_may_be_promised_for_after_talks_is_not_said_to_be_asked_for_by_then()
    {
        var told = Told(Precondition("protocol before delisting") + "  late: { party: b, kind: demand, requires: protocol after talks }\n").Should().ContainSingle().Subject;

        told.Message.Should().EndWith("so this asks for 'protocol', too.");
        told.Expected.Should().StartWith("'(protocol and delisting) implies protocol before delisting', for the order alone of what is done by the time talks begin, or");
    }

    [Theory]
    [InlineData("protocol and protocol after delisting")]
    [InlineData("(protocol and delisting) implies protocol after delisting")]
    [InlineData("(protocol and delisting) implies protocol before delisting")]
    [InlineData("protocol and protocol before delisting")]
    [InlineData("protocol before talks and protocol before delisting")]
    [InlineData("not (protocol and delisting and protocol before delisting)")]
    [InlineData("protocol before delisting or not delisting")]
    [InlineData("at most 1 of (protocol after delisting, delisting)")]
    [InlineData("protocol with delisting")]
    [InlineData("protocol after talks")]
    [InlineData("delisting before talks")]
    [InlineData("protocol implies protocol after delisting")]
    [InlineData("delisting implies protocol and protocol after delisting")]
    [InlineData("delisting implies protocol before delisting")]
    [InlineData("(delisting and protocol) implies not (protocol after delisting)")]
    [InlineData("not delisting or (protocol and delisting implies protocol after delisting)")]
    [InlineData("protocol or protocol after delisting and protocol")]
    [InlineData("toll is low implies delisting implies (delisting and protocol) implies protocol after delisting")]
    [InlineData("talks after delisting")]
    public void What_says_what_is_meant_is_left_alone(string condition)
    {
        Told(Demand(condition)).Should().BeEmpty();
        Told(Precondition(condition)).Should().BeEmpty();
        Told(Rule("always: " + condition)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("delisting and protocol after delisting", DiagnosticCodes.MetWithoutAct)]
    [InlineData("not not (protocol after delisting)", DiagnosticCodes.MetWithoutAct)]
    [InlineData("at least 2 of (delisting, protocol after delisting)", DiagnosticCodes.MetWithoutAct)]
    [InlineData("not (protocol after delisting)", DiagnosticCodes.OrderExcludesMore)]
    [InlineData("not (delisting implies delisting before protocol)", DiagnosticCodes.OrderExcludesMore)]
    [InlineData("not (talks or protocol before delisting)", DiagnosticCodes.OrderExcludesMore)]
    [InlineData("talks and delisting and protocol before delisting", DiagnosticCodes.OrderAsksForAct)]
    public void Within_a_condition_it_is_told_where_the_condition_hangs_on_it(string condition, string code)
    {
        Told(Demand(condition)).Select(told => told.Code).Should().Equal(code);
        Told(Rule($"never: not ({condition})")).Select(told => told.Code).Should().Equal(code);
    }

    // The order is beside an alternative, within what is supposed, or one of a number of things: alone it decides nothing.
    [Theory]
    [InlineData("delisting implies protocol after delisting")]
    [InlineData("toll is low implies protocol after delisting")]
    [InlineData("not delisting or protocol after delisting")]
    [InlineData("exactly one of (toll is low, protocol after delisting)")]
    [InlineData("at least 2 of (delisting, protocol after delisting, visit)")]
    [InlineData("not (delisting and not (protocol after delisting))")]
    [InlineData("visit or toll is not low and protocol after delisting")]
    public void A_promise_that_may_be_meant_is_hinted_at_wherever_the_condition_can_hang_on_the_order(string condition)
    {
        foreach (var text in new[] { Demand(condition), Rule("always: " + condition) })
        {
            var told = Told(text).Should().ContainSingle(condition).Subject;

            (told.Code, told.Severity).Should().Be((DiagnosticCodes.MayBeMetWithoutAct, Severity.Hint));
            told.Message.Should().Be("'protocol after delisting' is met where 'delisting' is performed and 'protocol' never is, and the condition in which it stands can be met by that.");
            told.Expected.Should().Be(
                "'(protocol and protocol after delisting)', to ask for 'protocol', or '((protocol and delisting) implies protocol after delisting)', for the order alone");
        }
    }

    [Theory]
    [InlineData("visit or protocol before delisting")]
    [InlineData("toll is low implies protocol before delisting")]
    [InlineData("at least 2 of (visit, protocol before delisting, toll is low)")]
    public void And_so_is_the_order_alone_where_it_can_ask_for_an_act(string condition)
    {
        var told = Told(Precondition(condition)).Should().ContainSingle().Subject;

        (told.Code, told.Severity).Should().Be((DiagnosticCodes.OrderAsksForAct, Severity.Hint));
        told.Message.Should().Be("'protocol before delisting' holds only where 'protocol' is performed, so the condition in which it stands can ask for 'protocol' where neither act is performed.");
        told.Expected.Should().Be("'((protocol and delisting) implies protocol before delisting)', for the order alone, or '(protocol and protocol before delisting)', where both are meant");
    }

    // What is written in the place of the order, as the hint has it, is taken for what is meant.
    [Theory]
    [InlineData("at least 2 of (delisting, PLACE, visit)", "protocol after delisting")]
    [InlineData("toll is low implies PLACE", "protocol after delisting")]
    [InlineData("visit or PLACE", "protocol before delisting")]
    [InlineData("PLACE", "talks before protocol")]
    [InlineData("visit or PLACE", "talks before protocol")]
    [InlineData("PLACE", "protocol after delisting")]
    [InlineData("toll is low and PLACE", "protocol after delisting")]
    [InlineData("toll is low and PLACE", "protocol before delisting")]
    [InlineData("toll is low and PLACE", "talks before protocol")]
    [InlineData("PLACE and toll is low", "protocol after delisting")]
    [InlineData("not not PLACE", "protocol before delisting")]
    public void What_a_hint_says_to_write_silences_it(string condition, string order)
    {
        foreach (var fix in Advised(Demand(In(order))))
        {
            Told(Demand(In(fix))).Should().BeEmpty(fix);

            var meant = Put(ConditionText.Parse(In(order)), ConditionText.Parse(order), ConditionText.Parse(fix));
            ConditionText.Parse(In(fix)).Should().Be(meant, "'{0}' is what stands in the place of the order", fix);
        }

        string In(string words) => condition.Replace("PLACE", words, StringComparison.Ordinal);
    }

    [Fact]
    public void And_so_does_what_it_says_of_an_order_that_is_excluded_beside_another_thing()
    {
        var fix = Advised(Rule("never: toll is low or protocol before delisting")).Should().ContainSingle().Subject;

        fix.Should().Be("(protocol and delisting and protocol before delisting)");
        Told(Rule($"never: toll is low or {fix}")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("protocol before visit and protocol after delisting")]
    [InlineData("protocol after delisting and visit after protocol")]
    public void An_act_that_another_order_asks_for_is_not_said_to_be_left_out(string condition) =>
        Told(Demand(condition)).Should().NotContain(told => told.Code == DiagnosticCodes.MetWithoutAct && told.Message.StartsWith("'protocol after delisting'"));

    [Fact]
    public void But_it_is_where_the_other_order_is_excluded_or_asks_for_another_act()
    {
        Told(Demand("not (protocol before visit) and protocol after delisting")).Should().Contain(told => told.Code == DiagnosticCodes.MetWithoutAct);
        Told(Demand("visit before protocol and protocol after delisting")).Should().Contain(told => told.Code == DiagnosticCodes.MetWithoutAct);
    }

    [Fact]
    public void Talks_before_an_act_are_had_without_it_which_is_told_where_nothing_else_speaks_of_the_act()
    {
        var told = Told(Demand("talks before protocol")).Should().ContainSingle().Subject;

        (told.Code, told.Severity).Should().Be((DiagnosticCodes.MayBeMetWithoutAct, Severity.Hint));
        told.Message.Should().Be("'talks before protocol' is met where 'protocol' is never performed: it asks only that 'protocol' does not come before talks or together with them.");
        told.Expected.Should().Be("'protocol after talks', to ask for 'protocol' once talks have begun, or 'protocol implies talks before protocol', for the order alone");

        Told(Demand("talks before protocol") + "  other: { party: b, requires: protocol before talks }\n").Should().BeEmpty("the other side wants the act, and this one wants it later");
        Told(Demand("talks before protocol") + "rules:\n  - always: protocol implies delisting\n").Should().BeEmpty("the rule speaks of the act");
        Told(Rule("always: talks before protocol")).Should().BeEmpty("nobody is promised anything by a rule");
    }

    [Fact]
    public void Two_sides_that_each_want_the_other_to_go_first_both_want_the_acts() =>
        Told(Precondition("protocol before delisting") + "  other: { party: b, requires: delisting before protocol }\n").Should().BeEmpty();

    [Fact]
    public void An_order_at_every_key_is_looked_at_once()
    {
        const string Text = """
            feasibility: 1
            scenario: Orders
            parties: [a, b]
            sets: { region: [north, south] }
            acts:
              withdrawal[region]: {}
              vote[region]: {}
            positions:
              p: { party: a, requires: "all r in region: vote[r] after withdrawal[r]" }
            """;

        Told(Text).Should().ContainSingle().Which.Message.Should().StartWith("'vote[r] after withdrawal[r]' is met without 'vote[r]'");
    }

    // What the one thing that is told says to write, for either meaning.
    private static IEnumerable<string> Advised(string text) =>
        Told(text).Should().ContainSingle().Subject.Expected!.Split('\'').Where((_, index) => index % 2 == 1).Where(part => part.Contains(' ', StringComparison.Ordinal));

    private static Condition Put(Condition condition, Condition order, Condition fix) => condition switch
    {
        _ when condition == order => fix,
        Negation negation => new Negation(Put(negation.Operand, order, fix)),
        Conjunction conjunction => new Conjunction([.. conjunction.Operands.Select(part => Put(part, order, fix))]),
        Disjunction disjunction => new Disjunction([.. disjunction.Operands.Select(part => Put(part, order, fix))]),
        Implication implication => new Implication(Put(implication.Premise, order, fix), Put(implication.Consequence, order, fix)),
        Counted counted => counted with { Operands = [.. counted.Operands.Select(part => Put(part, order, fix))] },
        _ => condition,
    };

    // Verdicts hold the words to what the engine does: with the act excluded, and with both done the wrong way round.
    [Theory]
    [InlineData("protocol after delisting", Verdict.Open, Verdict.Closed)]
    [InlineData("protocol and protocol after delisting", Verdict.Closed, Verdict.Closed)]
    [InlineData("(protocol and delisting) implies protocol after delisting", Verdict.Open, Verdict.Closed)]
    public void What_is_told_of_after_is_so(string condition, Verdict withoutAct, Verdict wrongWayRound) =>
        Verdicts(condition, "delisting before protocol", "protocol before delisting").Should().AllBeEquivalentTo((withoutAct, wrongWayRound));

    [Theory]
    [InlineData("protocol before delisting", Verdict.Closed, Verdict.Closed)]
    [InlineData("protocol and protocol before delisting", Verdict.Closed, Verdict.Closed)]
    [InlineData("(protocol and delisting) implies protocol before delisting", Verdict.Open, Verdict.Closed)]
    [InlineData("not (delisting before protocol)", Verdict.Open, Verdict.Closed)]
    public void What_is_told_of_before_is_so(string condition, Verdict withoutAct, Verdict wrongWayRound) =>
        Verdicts(condition, "protocol before delisting", "delisting before protocol").Should().AllBeEquivalentTo((withoutAct, wrongWayRound));

    [Theory]
    [InlineData("never: protocol before delisting", Verdict.Inconsistent)]
    [InlineData("never: protocol and delisting and protocol before delisting", Verdict.Open)]
    public void What_is_told_of_an_excluded_order_is_so(string rule, Verdict alone) =>
        ScenarioAnalyser.Analyse(ScenarioFile.ReadText(Rule($"{rule}\n  - always: protocol and not delisting")).OrThrow()).Verdict.Should().Be(alone);

    // The verdict where the act is excluded, and where both are done the wrong way round, for each kind of position.
    private static IEnumerable<(Verdict, Verdict)> Verdicts(string condition, string rightWay, string wrongWay) =>
        from position in new[] { (Kind: "precondition", Question: Question.Talks), (Kind: "demand", Question: Question.Settlement), (Kind: "red line", Question: Question.Talks) }
        let options = new AnalysisOptions { Question = position.Question }
        let text = Head + $"positions:\n  p: {{ party: a, kind: {position.Kind}, requires: {condition} }}\nrules:\n"
        where Of(text + $"  - always: {rightWay}\n", options) == Verdict.Open
        select (Of(text + "  - never: protocol\n", options), Of(text + $"  - always: protocol and delisting and {wrongWay}\n", options));

    private static Verdict Of(string text, AnalysisOptions options) => ScenarioAnalyser.Analyse(ScenarioFile.ReadText(text).OrThrow(), options).Verdict;

    private const string Head = "feasibility: 1\nscenario: Orders\nparties: { a: A, b: B }\nissues: { toll: [low, high, none] }\nacts: { delisting: { by: a }, protocol: { by: b }, visit: { by: b } }\n";

    private static string Demand(string condition) => $"{Head}positions:\n  p:\n    party: a\n    kind: demand\n    requires: {condition}\n";

    private static string Precondition(string condition) => $"{Head}positions:\n  p:\n    party: a\n    requires: {condition}\n";

    private static string Rule(string rule) => $"{Head}positions: {{}}\nrules:\n  - {rule}\n";

    private static List<Diagnostic> Told(string text) => ScenarioFile.ReadText(text, "orders.yaml").Diagnostics
        .Where(told => told.Code != DiagnosticCodes.NotMentioned)
        .ToList();
}
