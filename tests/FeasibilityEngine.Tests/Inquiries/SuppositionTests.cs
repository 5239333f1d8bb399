using FeasibilityEngine.Authoring;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.Inquiries;

public class SuppositionTests
{
    private static readonly Scenario Harbour = ScenarioFile.ReadText("""
        feasibility: 1
        scenario: A harbour
        as-of: 2024-06-14
        parties: [north, south]
        sets: { pier: [east, west] }
        acts:
          dredging: { by: south, price: 2 }
          lights[pier]: { by: north, price: 1 }
          ceasefire: {}
        issues:
          harbour: { options: [northern, shared, southern] }
        positions:
          withdrawal-first:
            party: north
            requires: harbour is northern
            stated: { 2024-01-01: shared }
            fallbacks:
              - { id: shared, accepts: harbour is shared, cost: 2 }
              - { id: waive, accepts: true, cost: 5 }
          no-north: { party: south, kind: red line, requires: harbour is not northern }
        """).OrThrow();

    [Theory]
    [InlineData("withdrawl-first=waive", "The scenario has no position or priced act 'withdrawl-first'; did you mean 'withdrawal-first'?")]
    [InlineData("peace=waive", "The scenario has no position or priced act 'peace'; what can be conceded in it: withdrawal-first, dredging, lights[east], lights[west].")]
    [InlineData("withdrawal-first=waiv", "The position 'withdrawal-first' has no rung 'waiv'; did you mean 'waive'?")]
    [InlineData("withdrawal-first=nothing", "The position 'withdrawal-first' has no rung 'nothing'; below the stated one it has waive.")]
    [InlineData("withdrawal-first", "'withdrawal-first' is a position: say to which rung it is conceded, as in withdrawal-first=waive; below the stated one it has waive.")]
    [InlineData("withdrawal-first=requires", "The position 'withdrawal-first' is stated at 'shared' on 14 June 2024 already, which concedes more than 'requires'; below the stated one it has waive.")]
    [InlineData("no-north=requires", "'no-north' is a red line, which cannot be conceded.")]
    [InlineData("ceasefire", "'ceasefire' is an act without a price: it is free to be performed and needs no concession.")]
    [InlineData("lights", "The act 'lights' is conceded key by key of the set 'pier': lights[east], lights[west].")]
    [InlineData("lights[est]", "The scenario has no position or priced act 'lights[est]'; did you mean 'lights[east]'?")]
    [InlineData("dredging=half", "'dredging' is a priced act, which has no rung 'half'; write dredging or dredging=performed.")]
    public void What_cannot_be_conceded_is_refused_with_what_can(string given, string message)
    {
        var analyse = () => ScenarioAnalyser.Analyse(Harbour, new AnalysisOptions { Suppose = [Supposition.Parse(given)] });

        analyse.Should().Throw<ConcessionException>().Which.Message.Should().Be(message);
    }

    [Fact]
    public void A_position_cannot_stand_at_two_rungs()
    {
        var analyse = () => ScenarioAnalyser.Analyse(
            Harbour, new AnalysisOptions { Suppose = [new("withdrawal-first", "waive"), new("withdrawal-first", "shared")] });

        analyse.Should().Throw<ConcessionException>().WithMessage("'withdrawal-first' cannot be conceded to both 'waive' and 'shared'.");
    }

    [Fact]
    public void What_is_conceded_stands_in_the_analysis_once_and_in_order()
    {
        var analysis = ScenarioAnalyser.Analyse(
            Harbour, new AnalysisOptions { Suppose = [new("withdrawal-first", "waive"), Supposition.Parse("dredging"), new("withdrawal-first", "waive")] });

        analysis.Supposed.Should().Equal(new Supposition("dredging", "performed"), new Supposition("withdrawal-first", "waive"));
        analysis.Ladders.Select(ladder => ladder.Id).Should().Equal("lights[east]", "lights[west]", "no-north", "withdrawal-first");
        analysis.Ladders[3].Rungs.Should().ContainSingle().Which.Id.Should().Be("waive");
    }

    [Fact]
    public void A_concession_prints_as_it_is_read() =>
        Supposition.Parse(" withdrawal-first = waive ").ToString().Should().Be("withdrawal-first=waive");

    [Fact]
    public void A_scenario_is_analysed_by_many_threads_at_once()
    {
        var copy = Harbour with { Name = "Another harbour" };
        var verdicts = new Verdict[64];

        Parallel.For(0, verdicts.Length, i => verdicts[i] = ScenarioAnalyser.Analyse(copy).Verdict);

        verdicts.Distinct().Should().ContainSingle();
    }
}
