using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Inquiries.Expectations;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>
/// What a scenario says of its question, and of positions that count for both, means another scenario that says neither: every answer to
/// every question, in every format, is the same, letter by letter.
/// </summary>
public sealed class AskedQuestionLawTests
{
    [Fact]
    public void A_scenario_says_the_same_as_the_one_without_its_own_question_and_with_one_kind_for_each_position() =>
        RandomInquiries.TryUntilInPoint(40, HoldsFor);

    [Fact]
    public void The_same_is_so_of_scenarios_that_ask_for_an_order() =>
        RandomInquiries.TryOrdered(20, inquiry => HoldsFor(inquiry));

    private static bool HoldsFor(Inquiry inquiry)
    {
        var scenario = Expecting(inquiry.Scenario);
        var plain = Plain(scenario, inquiry.Question);
        if (plain == scenario && inquiry.Options.Question is not null)
        {
            return false;
        }

        var options = inquiry.Options with { Top = 3 };
        Answers(scenario, options).Should().Equal(Answers(plain, options with { Question = inquiry.Question }));

        // Expectations ask the question of the scenario, whatever is asked besides.
        var own = scenario.Question ?? Question.Talks;
        Expected(scenario).Should().Equal(Expected(Plain(scenario, own)));
        ExpectationInquiry.Ask(scenario).Results.Should().OnlyContain(result => result.Analysis.Question == own);

        return scenario.Positions.Any(position => position.Kind == PositionKind.PreconditionAndDemand) && inquiry.Options.Question is null;
    }

    private static Scenario Expecting(Scenario scenario) => scenario with
    {
        Expectations = [new Expectation(Verdict: Verdict.Openable), new Expectation(new DateOnly(2022, 3, 3), Because: [.. scenario.Positions.Take(1).Select(p => p.Id)])],
    };

    // The scenario that is meant where the question is asked.
    private static Scenario Plain(Scenario scenario, Question question) => scenario with
    {
        Question = null,
        Positions = [.. scenario.Positions.Select(position => position.Kind != PositionKind.PreconditionAndDemand ? position : position with
        {
            Kind = question == Question.Talks ? PositionKind.Precondition : PositionKind.Demand,
        })],
        Expectations = [.. scenario.Expectations.Select(expectation => expectation with { Question = expectation.Question ?? scenario.Question ?? Question.Talks })],
    };

    private static IReadOnlyList<string> Answers(Scenario scenario, AnalysisOptions options)
    {
        var analysis = ScenarioAnalyser.Analyse(scenario, options);
        var timeline = TimelineInquiry.Ask(scenario, options);
        var later = ScenarioAnalyser.Analyse(scenario, options with { AsOf = new DateOnly(2022, 5, 5) });
        return
        [
            .. new[]
            {
                TextReport.Render(analysis), JsonReport.Render(analysis), MermaidReport.Render(analysis), TextReport.Render(timeline), JsonReport.Render(timeline),
                TextReport.Render(ComparisonInquiry.Ask(analysis, later)),
            }.Select(told => Unnamed(told, scenario)),
        ];
    }

    private static IReadOnlyList<string> Expected(Scenario scenario)
    {
        IReadOnlyList<TestedScenario> tested = [new TestedScenario("here", ExpectationInquiry.Ask(scenario), [], null)];
        return [.. new[] { TextReport.Render(tested), JsonReport.Render(tested) }.Select(told => Unnamed(told, scenario))];
    }

    // Without what names the scenario itself.
    private static string Unnamed(string told, Scenario scenario) => told.Replace(ScenarioHash.Of(scenario), "", StringComparison.Ordinal);
}
