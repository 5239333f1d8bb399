using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.Authoring;

/// <summary>The question that a file asks by itself, and positions that count for both.</summary>
public sealed class AskedQuestionTests
{
    private const string Demands = """
        positions:
          low: { party: a, kind: demand, requires: price is low, fallbacks: [ { id: waive, cost: 2 } ] }
          high: { party: b, kind: demand, requires: price is high, fallbacks: [ { id: waive, cost: 2 } ] }

        """;

    [Theory]
    [InlineData("", null, Question.Talks, Verdict.Open)]
    [InlineData("question: talks\n", Question.Talks, Question.Talks, Verdict.Open)]
    [InlineData("question: settlement\n", Question.Settlement, Question.Settlement, Verdict.Openable)]
    public void A_file_asks_its_own_question_where_nobody_asks_another(string line, Question? own, Question asked, Verdict verdict)
    {
        var scenario = Read(line + Demands);

        (scenario.Question, scenario.DefaultQuestion).Should().Be((own, asked));
        var analysis = ScenarioAnalyser.Analyse(scenario);
        (analysis.Question, analysis.Verdict).Should().Be((asked, verdict));
        ScenarioAnalyser.Analyse(scenario, new AnalysisOptions { Question = Question.Talks }).Verdict.Should().Be(Verdict.Open);
        ScenarioAnalyser.Analyse(scenario, new AnalysisOptions { Question = Question.Settlement }).Verdict.Should().Be(Verdict.Openable);
        ScenarioAnalyser.BuildTimeline(scenario).Question.Should().Be(asked);
        ScenarioAnalyser.PrepareSweep(scenario, new()).Header.Question.Should().Be(asked);
        ScenarioAnalyser.Suppose(scenario, new AnalysisOptions { Suppose = [new Supposition("low", "waive")] }).After.Question.Should().Be(asked);
    }

    [Fact]
    public void An_expectation_asks_the_question_of_its_file_where_it_asks_no_other()
    {
        var scenario = Read("question: settlement\n" + Demands + "expect:\n  - { verdict: openable }\n  - { question: talks, verdict: open }\n");

        scenario.Expectations.Select(expectation => expectation.Question).Should().Equal(null, Question.Talks);
        ScenarioAnalyser.TestExpectations(scenario).Results.Select(result => (result.Analysis.Question, result.Misses.Count))
            .Should().Equal((Question.Settlement, 0), (Question.Talks, 0));
    }

    [Theory]
    [InlineData("kind: [precondition, demand]", PositionKind.PreconditionAndDemand)]
    [InlineData("kind: [demand, precondition, demand]", PositionKind.PreconditionAndDemand)]
    [InlineData("kind: [demand]", PositionKind.Demand)]
    [InlineData("kind: [precondition]", PositionKind.Precondition)]
    [InlineData("kind: demand", PositionKind.Demand)]
    public void A_position_has_one_kind_or_both_that_go_together(string line, PositionKind kind) =>
        Read($"positions:\n  p: {{ party: a, {line}, requires: price is low }}\n").Positions.Should().ContainSingle().Which.Kind.Should().Be(kind);

    [Theory]
    [InlineData("positions:\n  p: { party: a, kind: [], requires: price is low }\n", "'kind' has no value.", null)]
    [InlineData("positions:\n  p: { party: a, kind: [demand, red line], requires: price is low }\n", "A list of kinds cannot be 'red line'.", null)]
    [InlineData("positions:\n  p: { party: a, kind: [demand, precondtion], requires: price is low }\n", "A list of kinds cannot be 'precondtion'.", "precondition")]
    [InlineData("question: setlement\n", "'question' cannot be 'setlement'.", "settlement")]
    [InlineData("question: [talks]\n", "'question' cannot be a list.", null)]
    public void What_is_no_kind_and_no_question_is_told(string text, string message, string? meant)
    {
        var told = ScenarioFile.ReadText(Head + text, "asked.yaml").Diagnostics.Should().ContainSingle().Subject;

        (told.Severity, told.Message, told.DidYouMean).Should().Be((Severity.Error, message, meant));
    }

    [Fact]
    public void In_code_it_is_the_same()
    {
        var s = new ScenarioBuilder("Both", question: Question.Settlement);
        var a = s.Party("a");
        s.Position("p", a).Precondition().Demand().Requires(Condition.True);
        s.Position("q", a).Demand().Precondition().Requires(Condition.True);
        s.Expect(Verdict.Open);
        s.Expect(Verdict.Open, question: Question.Talks);

        var scenario = s.Build();

        scenario.Question.Should().Be(Question.Settlement);
        scenario.Positions.Should().OnlyContain(position => position.Kind == PositionKind.PreconditionAndDemand);
        scenario.Expectations.Select(expectation => expectation.Question).Should().Equal(null, Question.Talks);
        foreach (var (text, name) in new[] { (ScenarioWriter.ToYaml(scenario), "both.yaml"), (ScenarioWriter.ToJson(scenario), "both.json") })
        {
            ScenarioFile.ReadText(text, name).OrThrow().Should().Be(scenario);
        }
    }

    [Fact]
    public void A_file_without_a_question_has_the_hash_that_it_has_always_had_and_one_with_a_question_another()
    {
        var silent = Read(Demands + "expect: [ { verdict: open } ]\n");
        var asked = silent with { Expectations = [silent.Expectations[0] with { Question = Question.Talks }] };
        var other = silent with { Question = Question.Settlement };

        ScenarioHash.Of(silent).Should().Be(ScenarioHash.Of(asked)).And.NotBe(ScenarioHash.Of(other));
        ScenarioHash.Of(other).Should().NotBe(ScenarioHash.Of(silent with { Question = Question.Talks }));
    }

    private const string Head = """
        feasibility: 1
        scenario: What is asked
        parties: { a: A, b: B }
        issues: { price: [low, high] }

        """;

    private static Scenario Read(string text) => ScenarioFile.ReadText(Head + text, "asked.yaml").OrThrow();
}
