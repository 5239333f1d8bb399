using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.Authoring;

/// <summary>What only a scenario can hold that was put together in C#, from the records of the model.</summary>
public class FormChecksTests
{
    private static readonly Condition Ceasefire = new Occurrence(new Reference("ceasefire"));

    public static TheoryData<string, Func<Condition, Condition>> Nestings => new()
    {
        { "negation", c => !c },
        { "implication to the right", c => Ceasefire.Implies(c) },
        { "implication to the left", c => c.Implies(Ceasefire) },
        { "count", c => Condition.AtLeast(1, c) },
        { "quantifier", c => new Quantified(Quantifier.All, "t", "region", [], c) },
        { "disjunction in conjunction", c => new Conjunction([Ceasefire, new Disjunction([Ceasefire, c])]) },
        { "negated conjunction", c => !new Conjunction([Ceasefire, c]) },
    };

    [Theory]
    [MemberData(nameof(Nestings))]
    public void A_condition_is_too_deep_exactly_where_its_text_is(string name, Func<Condition, Condition> around)
    {
        var condition = Ceasefire;
        while (!Codes(With(condition)).Contains(DiagnosticCodes.ConditionTooDeep))
        {
            ConditionText.Parse(condition.ToString()).Should().Be(condition, name);
            condition = around(condition);
        }

        ConditionText.TryParse(condition.ToString(), out _, out var diagnostic).Should().BeFalse();
        diagnostic!.Code.Should().Be(DiagnosticCodes.ConditionTooDeep);
    }

    [Fact]
    public void A_condition_of_a_hundred_thousand_levels_is_refused_and_nothing_else_is_said()
    {
        var scenario = With(Enumerable.Range(0, 100_000).Aggregate(Ceasefire, (inner, _) => !inner));

        ScenarioValidator.Validate(scenario).Should().ContainSingle()
            .Which.Message.Should().Be("The position 'first' has a condition that is nested more than 100 levels deep.");
        var analyse = () => ScenarioAnalyser.Analyse(scenario);
        analyse.Should().Throw<ScenarioException>().WithMessage("FE0304*");
    }

    [Fact]
    public void A_condition_that_holds_itself_over_and_over_is_refused()
    {
        var scenario = With(Enumerable.Range(0, 45).Aggregate(Ceasefire, (inner, _) => !new Conjunction([inner, inner])));

        ScenarioValidator.Validate(scenario).Should().ContainSingle().Which.Message.Should().Contain("more than 1000000 parts");
    }

    [Fact]
    public void The_builder_refuses_what_is_too_deep_in_the_call()
    {
        var s = new ScenarioBuilder("Deep");
        var party = s.Party("north");
        var deep = Enumerable.Range(0, 100_000).Aggregate(s.Act("ceasefire").ToCondition(), (inner, _) => !inner);

        var require = () => s.Position("first", party).Requires(deep);

        require.Should().Throw<ArgumentException>().WithMessage("The condition is nested more than 100 levels deep.*");
    }

    [Fact]
    public void Conditions_that_no_text_can_say_are_refused()
    {
        var seat = new Reference("seat");
        Condition[] malformed =
        [
            new Conjunction([]),
            new Disjunction([Ceasefire]),
            new Counted(CountKind.AtLeast, 1, []),
            new Counted(CountKind.Exactly, 2, [Ceasefire]),
            new Counted(CountKind.AtMost, -1, [Ceasefire]),
            new Counted(CountKind.AtMost, 10_000, [Ceasefire]),
            new OptionCheck(seat, []),
            new OptionCheck(seat, ["east", "west"], Negated: true),
            new Negation(null!),
        ];

        malformed.Should().AllSatisfy(condition => Codes(With(condition)).Should().Equal(DiagnosticCodes.NoFileForm));
    }

    [Fact]
    public void A_ladder_that_no_file_can_say_is_refused()
    {
        var sound = With(Ceasefire).Positions[0];
        Position[] malformed =
        [
            sound with { Rungs = [new Rung("top", Ceasefire)] },
            sound with { Rungs = [new Rung(Rung.Requires, Ceasefire, Cost: 1)] },
            sound with { Stated = [new Statement(new DateOnly(2024, 2, 1), Rung.Requires), new Statement(new DateOnly(2024, 1, 1), Rung.Requires)] },
        ];

        malformed.Should().AllSatisfy(position => Codes(With(Ceasefire) with { Positions = [position] }).Should().Equal(DiagnosticCodes.NoFileForm));
    }

    [Fact]
    public void Costs_that_cannot_be_added_up_are_refused() =>
        Codes(With(Ceasefire) with
        {
            Acts = [new Act("ceasefire", By: "north", Price: decimal.MaxValue)],
            Positions = [new Position("first", "north", PositionKind.Precondition, [new Rung(Rung.Requires, Ceasefire), new Rung("low", Condition.True, decimal.MaxValue)])],
        }).Should().Equal(DiagnosticCodes.BadNumber, DiagnosticCodes.BadNumber);

    private static IEnumerable<string> Codes(Scenario scenario) =>
        ScenarioValidator.Validate(scenario).Where(d => d.Severity == Severity.Error && d.Code != DiagnosticCodes.VariableShadows).Select(d => d.Code);

    private static Scenario With(Condition condition) => new()
    {
        Id = "built",
        Name = "Built",
        Parties = [new Party("north", "North")],
        Sets = [new KeySet("region", ["one"])],
        Issues = [new Issue("seat", null, ["east", "west"])],
        Acts = [new Act("ceasefire")],
        Positions = [new Position("first", "north", PositionKind.Precondition, [new Rung(Rung.Requires, condition)])],
    };
}
