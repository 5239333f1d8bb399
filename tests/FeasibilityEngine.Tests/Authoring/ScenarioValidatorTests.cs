using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.Authoring;

public class ScenarioValidatorTests
{
    private static readonly Scenario Sound = new()
    {
        Id = "sound",
        Name = "Sound",
        Parties = [new Party("north", "North")],
        Sets = [new KeySet("region", ["east", "west"]), new KeySet("year", ["first"])],
        Issues = [new Issue("troops", "region", ["present", "withdrawn"]), new Issue("term", "year", ["short", "long"])],
        Acts = [new Act("ceasefire")],
        Facts = [new Fact("calm"), new Fact("tense")],
        Events = [new Event("event-1", new DateOnly(2024, 1, 1), "Calm", [new Reference("calm"), new Reference("tense")])],
        Positions = [Insists("ceasefire and all t: (troops[t] is withdrawn or term[first] is long)")],
    };

    [Fact]
    public void A_sound_scenario_without_a_file_has_no_diagnostics() =>
        ScenarioValidator.Validate(Sound).Should().BeEmpty();

    [Fact]
    public void Diagnostics_without_a_file_have_no_place()
    {
        var diagnostic = ScenarioValidator.Validate(Sound with { Positions = [Insists("peace")] }).Should().ContainSingle().Subject;

        DiagnosticText.Render(diagnostic).Should().Be("error FE0401: 'peace' is not declared.\n  expected: an issue, act or fact\n");
    }

    [Fact]
    public void Where_only_one_kind_can_stand_no_other_is_expected_or_proposed()
    {
        var happened = new Event("peace", new DateOnly(2024, 1, 1), "Peace", [new Reference("ceasefir")]);

        var diagnostic = ScenarioValidator.Validate(Sound with { Events = [.. Sound.Events, happened] }).Should().ContainSingle().Subject;

        (diagnostic.Expected, diagnostic.DidYouMean).Should().Be(("a fact", null));
    }

    [Theory]
    [InlineData("all t: (troops[t] is withdrawn and term[t] is long)", DiagnosticCodes.SetUnknown)]
    [InlineData("all t in regoin: troops[t] is withdrawn", DiagnosticCodes.UndeclaredSet)]
    [InlineData("all t in region except north: troops[t] is withdrawn", DiagnosticCodes.UndeclaredKey)]
    [InlineData("all t in region: any t in region: troops[t] is withdrawn", DiagnosticCodes.VariableShadows)]
    [InlineData("all t in region: troops[t] is withdrawn and troops[t] is present", DiagnosticCodes.UndeclaredKey)]
    [InlineData("calm is withdrawn", DiagnosticCodes.WrongKind)]
    [InlineData("calm before talks", DiagnosticCodes.WrongKind)]
    [InlineData("talks[east]", DiagnosticCodes.KeyNotWanted)]
    public void Names_in_conditions_are_checked(string condition, string code) =>
        Errors(Sound with { Positions = [Insists(condition)] }).Should().Equal(code);

    [Fact]
    public void A_cycle_through_negation_is_named_once_however_long()
    {
        var scenario = Sound with
        {
            Rules =
            [
                new Rule("r1", RuleForm.When, ConditionText.Parse("no t in region: (tense and t2)"), [new Reference("calm")]),
                new Rule("r2", RuleForm.When, ConditionText.Parse("calm"), [new Reference("t2")]),
            ],
            Facts = [.. Sound.Facts, new Fact("t2")],
        };

        ScenarioValidator.Validate(scenario).Should().ContainSingle(d => d.Code == DiagnosticCodes.CycleThroughNegation)
            .Which.Message.Should().Be("Rules derive 'calm' from its own absence: calm needs not t2 (r1), t2 needs calm (r2).");
    }

    [Theory]
    [InlineData("calm implies tense")]
    [InlineData("at most one of (calm, tense)")]
    [InlineData("exactly one of (calm, tense)")]
    [InlineData("not calm")]
    public void Whatever_asks_for_an_absence_counts_as_negation(string condition) =>
        Errors(WithRule(condition, "calm")).Should().Equal(DiagnosticCodes.CycleThroughNegation);

    [Theory]
    [InlineData("calm")]
    [InlineData("not not calm")]
    [InlineData("at least one of (calm, tense)")]
    [InlineData("not tense")]
    [InlineData("tense implies calm")]
    public void A_cycle_without_negation_is_sound(string condition) => Errors(WithRule(condition, "calm")).Should().BeEmpty();

    [Fact]
    public void A_thousand_facts_in_a_circle_do_not_overflow()
    {
        var names = Enumerable.Range(0, 20_000).Select(i => $"f{i}").ToList();
        var scenario = Sound with
        {
            Facts = names.Select(n => new Fact(n)).Concat(Sound.Facts).ToValueList(),
            Rules = names.Select((n, i) => new Rule(
                $"r{i}", RuleForm.When, i == 0 ? new Negation(new Occurrence(new Reference(names[^1]))) : new Occurrence(new Reference(names[i - 1])),
                [new Reference(n)])).ToValueList(),
        };

        Errors(scenario).Should().Equal(DiagnosticCodes.CycleThroughNegation);
    }

    [Fact]
    public void A_fact_that_depends_on_an_act_through_other_facts_is_negotiable() =>
        Errors(Sound with
        {
            Rules =
            [
                new Rule("r1", RuleForm.When, ConditionText.Parse("ceasefire"), [new Reference("tense")]),
                new Rule("r2", RuleForm.When, ConditionText.Parse("tense"), [new Reference("calm")]),
            ],
            Positions = [Insists("ceasefire") with { While = ConditionText.Parse("calm") }],
        }).Should().Equal(DiagnosticCodes.NegotiableFact);

    [Fact]
    public void A_constraint_that_derives_and_a_derivation_that_does_not_are_errors() =>
        Errors(Sound with
        {
            Rules =
            [
                new Rule("r1", RuleForm.Never, ConditionText.Parse("ceasefire"), [new Reference("tense")]),
                new Rule("r2", RuleForm.When, ConditionText.Parse("tense")),
            ],
        }).Should().Equal(DiagnosticCodes.BadRuleForm, DiagnosticCodes.BadRuleForm);

    [Fact]
    public void Reserved_words_are_refused_as_names_and_most_are_fine_as_options() =>
        Errors(Sound with
        {
            Acts = [new Act("ceasefire"), new Act("before")],
            Issues = [.. Sound.Issues, new Issue("seat", null, ["no", "any", "not"])],
        }).Should().Equal(DiagnosticCodes.ReservedName, DiagnosticCodes.ReservedName);

    [Fact]
    public void A_suggestion_is_the_same_every_time_and_the_earliest_of_equals() =>
        NearestName.To("cat", ["bat", "car", "cut"]).Should().Be("bat");

    [Theory]
    [InlineData("withdrwal", "withdrawal")]
    [InlineData("ceasfire", "ceasefire")]
    [InlineData("talsk", "talks")]
    [InlineData("xyz", null)]
    [InlineData("CEASEFIRE", "ceasefire")]
    public void Slips_are_recognised(string word, string? meant) =>
        NearestName.To(word, ["withdrawal", "ceasefire", "talks"]).Should().Be(meant);

    private static Position Insists(string condition) =>
        new("first", "north", PositionKind.Precondition, [new Rung(Rung.Requires, ConditionText.Parse(condition))]);

    private static Scenario WithRule(string condition, string fact) =>
        Sound with { Rules = [new Rule("r1", RuleForm.When, ConditionText.Parse(condition), [new Reference(fact)])] };

    private static IEnumerable<string> Errors(Scenario scenario) =>
        ScenarioValidator.Validate(scenario).Where(d => d.Severity == Severity.Error).Select(d => d.Code);
}
