using FeasibilityEngine.Authoring;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Reporting.Contents;
using static FeasibilityEngine.Tests.PlainReference.HandScenario;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>Sentences that were once false, each on the few lines that showed it.</summary>
public class WordStoryTests
{
    private static readonly Reference Seen = new("seen");

    [Fact]
    public void Talks_do_not_satisfy_a_red_line_that_only_keeps_an_act_from_coming_before_them()
    {
        var told = Told(GivenUp);

        told.Should().NotContain("satisfies not-before-talks").And.NotContain("put off");
    }

    [Fact]
    public void A_demand_that_gives_way_to_another_is_no_longer_asked_for_and_not_put_off()
    {
        var scenario = GivenUp with
        {
            Positions = [.. GivenUp.Positions.Select(position => position.Id != "renounce-first" ? position
                : position with { Rungs = [position.Rungs[0], new Rung("recognise-first", Before("recognised", "talks"), 4)] })],
        };

        Told(scenario).Should().Contain("it is no longer asked for before talks (renounced)").And.NotContain("put off");
    }

    [Fact]
    public void What_is_promised_for_after_talks_is_put_off()
    {
        var scenario = GivenUp with
        {
            Positions = [.. GivenUp.Positions.Select(position => position.Id != "renounce-first" ? position
                : position with { Rungs = [position.Rungs[0], new Rung("promise", new Order(new Reference("renounced"), OrderKind.After, new Reference("talks")), 4)] })],
        };

        Told(scenario).Should().Contain("it is put off until after talks have begun (renounced)").And.NotContain("no longer asked for");
    }

    [Fact]
    public void What_is_put_forward_later_counts_among_all_concessions()
    {
        var later = GivenUp with
        {
            AsOf = January,
            Positions = [.. GivenUp.Positions.Select(position => position.Id != "renounce-first" ? position
                : position with { Rungs = [position.Rungs[0], position.Rungs[1] with { Tabled = February }] })],
        };
        var counting = "Events and positions dated after 1 January 2022 do not count";

        Told(later).Should().Contain($"{counting}; fallbacks that are put forward later count among all concessions, and not as within reach.");
        Told(GivenUp with { AsOf = January }).Should().Contain(counting + ". ");
    }

    [Fact]
    public void A_reason_that_has_been_told_begins_with_its_facts()
    {
        var told = Told(Read("""
            facts: { calm: it is calm, money: there is money }
            events:
              - { id: storm, on: 2022-01-01, name: A storm }
            positions:
              pa: { party: a, requires: x is one, fallbacks: [ { id: half, accepts: x is two, cost: 1, available when: calm or money }, { id: waive, cost: 2, available when: money } ] }
              pb: { party: b, requires: x is two }
            """));

        told.Should().Contain("B. It is not so that there is money (money), as told under A. What would lift this hindrance: money.");
    }

    [Fact]
    public void A_fact_that_something_asks_not_to_hold_is_named_by_it_and_not_asked_for()
    {
        var scenario = Read("""
            facts: { tense: tempers run high }
            positions:
              pa: { party: a, requires: x is one and not tense }
            """);

        TextReport.Render(ExplanationInquiry.Ask(scenario, ["tense"])).Should().Contain("It is named by pa=requires.").And.NotContain("asked for");
    }

    [Fact]
    public void Several_conflicts_that_close_the_path_are_told_as_several()
    {
        const string Closing = """
            positions:
              pa: { party: a, requires: x is one }
              pb: { party: b, requires: x is two }
            """;

        Told(Read(Closing)).Should().Contain("this would remain. It is minimal");
        Told(Read(Closing + "\n  pc: { party: b, requires: x is three }\n")).Should().Contain("these would remain. Each is minimal");
    }

    [Fact]
    public void An_event_that_ends_what_never_held_is_no_reason_for_its_not_holding() =>
        Told(About([new Event("end", January, "Nothing to end", [], [Seen])])).Should().Contain("othing has established").And.NotContain("no longer so");

    [Fact]
    public void What_holds_holds_since_it_was_first_established() => Told(About(
        [new Event("first", January, "Seen", [Seen], []), new Event("again", February, "Seen again", [Seen], [])], Requires(!Holds("seen"))))
        .Should().Contain("1 January 2022").And.NotContain("event: Seen again");

    [Fact]
    public void What_an_assumed_development_ends_was_established()
    {
        var scenario = About([new Event("first", January, "Seen", [Seen], [])]) with { Developments = [new Development("forgotten", [], [Seen])] };

        TextReport.Render(ScenarioAnalyser.Analyse(scenario, new AnalysisOptions { Assume = ["forgotten"] }), new ReportOptions { Width = 2000 })
            .Should().Contain("because the development forgotten is assumed").And.NotContain("othing has established");
    }

    [Fact]
    public void A_fact_at_one_key_does_not_come_about_by_a_rule_about_another()
    {
        var scenario = Of(
            [Precondition("p", "alba", Requires(new Occurrence(new Reference("seen", "east")) & !Holds("one")))],
            acts: [new Act("one"), new Act("two")],
            facts: [new Fact("seen", "side")],
            rules:
            [
                new Rule("eastern", RuleForm.When, Holds("one"), [new Reference("seen", "east")]),
                new Rule("western", RuleForm.When, Holds("two"), [new Reference("seen", "west")]),
            ]) with
        { Sets = [new KeySet("side", ["east", "west"])] };

        Told(scenario).Should().Contain("(rule eastern)").And.NotContain("western");
    }

    [Fact]
    public void What_no_set_of_all_rungs_asks_for_can_help_within_reach() => Told(RareInquiries.HelpsWithinReach.Scenario).ReplaceLineEndings(" ")
        .Should().Contain("conceded on shared-toll; among the sets within reach it is").And.NotContain("would not help");

    [Fact]
    public void A_path_on_which_the_sides_take_turns_is_told_so() => Told(RareInquiries.Turns.Scenario).ReplaceLineEndings(" ").Should().Contain("the sides take turns");

    [Fact]
    public void A_fact_that_the_first_scenario_does_not_have_does_not_depend_on_what_is_agreed_there() =>
        Compared(About([]), About([]) with { Facts = [new Fact("seen"), new Fact("heard")] })
            .Should().Contain("In the scenario only in the second: heard.").And.NotContain("agreed");

    [Fact]
    public void A_fact_that_rules_derive_whatever_is_agreed_is_not_told_to_hold_only_where_an_event_established_it()
    {
        var derived = Of(
            [Precondition("p", "alba", Requires(Holds("seen")))],
            acts: [new Act("one")],
            facts: [new Fact("seen")],
            rules: [new Rule("anyway", RuleForm.When, Holds("one") | !Holds("one"), [Seen])],
            asOf: March);

        Compared(derived with { Events = [new Event("first", January, "Seen", [Seen], [])] }, derived)
            .Should().Contain("Hold in the first, and are derived from what is agreed in the second: seen.").And.NotContain("Hold only");
    }

    [Fact]
    public void A_position_that_becomes_a_red_line_counts_in_both()
    {
        var first = About([]);
        var second = first with { Positions = [.. first.Positions.Select(position => position with { Kind = PositionKind.RedLine })] };

        Compared(first, second).Should().Contain("Count only in the first: Alba: p as a precondition.").And.Contain("Count only in the second: Alba: p as a red line.");
    }

    [Fact]
    public void A_stronger_form_than_the_one_that_is_stated_is_not_told_as_what_is_stated()
    {
        var scenario = Of([Precondition("p", "alba", Requires(Holds("one")), Waive(1)) with { Stated = [new Statement(January, "waive")] }], acts: [new Act("one")], asOf: March);
        var told = WordLaw.Told(
            hasTables: true,
            options => ExplanationContents.Of(ExplanationInquiry.Ask(scenario, ["p=requires"]), options),
            new ReportOptions());

        string.Join('\n', told).Should().Contain("a stronger form than the one that is stated").And.NotContain("This is what is stated");
    }

    [Fact]
    public void A_fact_that_an_event_ends_again_is_not_told_to_hold_from_the_first_one_on()
    {
        var scenario = About([new Event("first", February, "Seen", [Seen], []), new Event("last", March, "No longer seen", [], [Seen])]) with { AsOf = January };

        Explained(scenario, "seen").Should().Contain("on 1 February 2022, by what").And.NotContain("from 1 February");
    }

    [Fact]
    public void A_development_is_not_told_to_bring_a_rung_within_reach_on_a_day_on_which_it_no_longer_helps()
    {
        var scenario = Of(
            [Precondition("p", "alba", Requires(Holds("seen")), new Rung("later", Holds("one"), 1, Tabled: March, AvailableWhen: Holds("heard") & Holds("seen")))],
            acts: [new Act("one")],
            facts: [new Fact("seen"), new Fact("heard")],
            events: [new Event("first", January, "Seen", [Seen], []), new Event("last", February, "No longer seen", [], [Seen])],
            asOf: January) with
        { Developments = [new Development("hearsay", [new Reference("heard")], [])] };

        Explained(scenario, "p=later").Should().Contain("No development of the scenario would bring it within reach").And.NotContain("if hearsay");
    }

    [Fact]
    public void A_position_that_is_about_another_key_does_not_name_a_fact()
    {
        var east = new Reference("seen", "east");
        var scenario = Of(
            [Precondition("p", "alba", Requires(new Occurrence(east))), Precondition("q", "boro", Requires(new Quantified(Quantifier.All, "s", "side", ["east"], new Occurrence(new Reference("seen", "s")))))],
            facts: [new Fact("seen", "side")]) with
        { Sets = [new KeySet("side", ["east", "west"])] };

        Explained(scenario, "seen[east]").Should().Contain("It is named by p=requires.");
        Explained(scenario, "seen[west]").Should().Contain("It is named by q=requires.");
    }

    private static string Explained(Scenario scenario, string name) => string.Join('\n', WordLaw.Told(
        hasTables: true, options => ExplanationContents.Of(ExplanationInquiry.Ask(scenario, [name]), options), new ReportOptions()));

    private static string Compared(Scenario first, Scenario second) =>
        string.Join('\n', ComparedInquiries.Of(new Inquiry(first), new Inquiry(second)).Told);

    private static Scenario GivenUp => Of(
        [
            Precondition("renounce-first", "alba", Requires(Before("renounced", "talks")), Waive(4)),
            Precondition("recognition-first", "boro", Requires(Before("recognised", "talks"))),
            RedLine("not-before-talks", "boro", Before("talks", "renounced")),
        ],
        acts: [new Act("renounced", By: "boro"), new Act("recognised", By: "alba")]);

    private static Scenario About(ValueList<Event> events, Rung? requires = null) =>
        Of([Precondition("p", "alba", requires ?? Requires(Holds("seen")))], facts: [new Fact("seen")], events: events, asOf: March);

    private static Order Before(string first, string second) => new(new Reference(first), OrderKind.Before, new Reference(second));

    private static Scenario Read(string text) => ScenarioFile.ReadText($$"""
        feasibility: 1
        scenario: A story
        parties: { a: A, b: B }
        issues:
          x: { options: [one, two, three] }
        {{text}}
        """, "story.yaml").OrThrow();

    private static string Told(Scenario scenario) => TextReport.Render(ScenarioAnalyser.Analyse(scenario), new ReportOptions { Width = 2000 });
}
