using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using static FeasibilityEngine.Tests.PlainReference.HandScenario;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>Kinds of conflict that lie close to each other, each on a scenario of a few lines. The reference must agree.</summary>
public class ConflictKindTests
{
    private static readonly Issue Toll = new("toll", null, ["eastern", "shared", "western"]);

    [Fact]
    public void A_referendum_that_a_rule_asks_for_and_nobody_has_held_is_an_act_that_is_not_conceded() =>
        Kinds([Precondition("p", "alba", Requires(Condition.True))], rules: [Always("veto", Holds("approved"))]).Should().Equal(ConflictKind.ActNotConceded);

    [Fact]
    public void A_position_that_needs_an_act_of_another_party_is_about_an_act_that_is_not_conceded() =>
        Kinds([Precondition("p", "alba", Requires(Holds("approved")))]).Should().Equal(ConflictKind.ActNotConceded);

    [Fact]
    public void A_position_that_needs_an_act_of_its_own_party_is_internal() =>
        Kinds([Precondition("p", "cyra", Requires(Holds("approved")))]).Should().Equal(ConflictKind.Internal);

    [Fact]
    public void A_red_line_that_needs_an_act_is_told_as_a_red_line() =>
        Kinds([RedLine("p", "alba", Holds("approved"))]).Should().Equal(ConflictKind.RedLine);

    [Fact]
    public void Two_options_of_one_issue_exclude_themselves() =>
        Kinds([Precondition("p", "alba", Requires(Is("toll", "eastern") & Is("toll", "western")))]).Should().Equal(ConflictKind.SelfExcluding);

    [Fact]
    public void Two_options_that_a_rule_keeps_apart_exclude_themselves() =>
        Kinds(
            [Precondition("p", "alba", Requires(Is("toll", "eastern") & Holds("free")))],
            rules: [Never("r", Is("toll", "eastern") & Holds("free"))]).Should().Equal(ConflictKind.SelfExcluding);

    [Fact]
    public void A_false_constant_and_no_talks_exclude_themselves() =>
        Kinds([Precondition("p", "alba", Requires(Condition.False)), Precondition("q", "boro", Requires(!Holds("talks")))])
            .Should().Equal(ConflictKind.SelfExcluding, ConflictKind.SelfExcluding);

    [Fact]
    public void A_fact_that_nothing_brings_about_is_unobtainable_also_where_a_rule_speaks_against_it() =>
        Kinds(
            [Precondition("p", "alba", Requires(Holds("seen"))), Precondition("q", "alba", Requires(Holds("seen") & Is("toll", "shared")))],
            rules: [Never("r", Holds("seen") & Is("toll", "shared"))]).Should().Equal(ConflictKind.Unobtainable, ConflictKind.Unobtainable);

    [Fact]
    public void A_fact_that_nothing_brings_about_does_not_hide_that_a_position_excludes_itself() =>
        Kinds([Precondition("p", "alba", Requires(Holds("seen") & Is("toll", "eastern") & Is("toll", "western")))]).Should().Equal(ConflictKind.SelfExcluding);

    [Fact]
    public void The_absence_of_a_fact_that_stands_is_unobtainable() =>
        Kinds(
            [Precondition("p", "alba", Requires(!Holds("seen")))],
            events: [new Event("e", January, "Seen", [new Reference("seen")], [])], asOf: February).Should().Equal(ConflictKind.Unobtainable);

    [Fact]
    public void An_option_or_an_act_that_a_rule_excludes_in_any_case_is_unobtainable() =>
        Kinds(
            [Precondition("p", "alba", Requires(Is("toll", "eastern"))), Precondition("q", "boro", Requires(Holds("free")))],
            rules: [Never("r", Is("toll", "eastern")), Never("s", Holds("free"))]).Should().Equal(ConflictKind.Unobtainable, ConflictKind.Unobtainable);

    [Fact]
    public void A_fact_that_a_rule_could_derive_from_what_a_position_excludes_is_self_excluding() =>
        Kinds(
            [Precondition("p", "alba", Requires(Holds("seen") & !Holds("free")))],
            rules: [When("r", Holds("free"), "seen")]).Should().Equal(ConflictKind.SelfExcluding);

    private static IEnumerable<ConflictKind> Kinds(
        ValueList<Position> positions, ValueList<Rule>? rules = null, ValueList<Event>? events = null, DateOnly? asOf = null)
    {
        var inquiry = new Inquiry(Of(
            positions,
            issues: [Toll],
            acts: [new Act("approved", By: "cyra", Price: 3), new Act("free")],
            facts: [new Fact("seen")],
            rules: rules,
            events: events,
            asOf: asOf));
        var analysis = ScenarioAnalyser.Analyse(inquiry.Scenario, inquiry.Options);
        ConflictLaw.Check(inquiry, analysis);
        return analysis.Conflicts.Select(conflict => conflict.Kind);
    }
}
