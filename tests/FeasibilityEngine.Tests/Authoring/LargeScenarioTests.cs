using System.Globalization;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.Authoring;

/// <summary>What is written can be read, however large a scenario people or programs make.</summary>
public class LargeScenarioTests
{
    [Fact]
    public void Twenty_thousand_positions_are_written_and_read_again()
    {
        var scenario = new Scenario
        {
            Id = "large",
            Name = "Large",
            Parties = [new Party("a", "A"), new Party("b", "B")],
            Issues = [new Issue("toll", null, ["northern", "shared", "southern"])],
            Positions = [.. Enumerable.Range(0, 20_000).Select(Position)],
        };

        ScenarioFile.ReadText(ScenarioWriter.ToYaml(scenario), "large.yaml").OrThrow().Should().Be(scenario);
        ScenarioFile.ReadText(ScenarioWriter.ToJson(scenario), "large.json").OrThrow().Should().Be(scenario);
    }

    [Fact]
    public void Who_reads_for_strangers_can_set_a_lower_limit() =>
        ScenarioFile.ReadText("feasibility: 1\nscenario: x\nacts: [a, b, c]\n", "x.yaml", new ReadingOptions { MaxValues = 8 }).Diagnostics
            .Should().ContainSingle(told => told.Code == DiagnosticCodes.TooManyValues);

    private static Position Position(int number) => new(
        "p" + number.ToString(CultureInfo.InvariantCulture), number % 2 == 0 ? "a" : "b", PositionKind.Precondition,
        [
            new Rung(Rung.Requires, Toll(number % 2 == 0 ? "northern" : "southern")),
            new Rung("shared", Toll("shared"), 2, Says: "The party takes a share of the toll."),
            new Rung(Rung.Waive, Condition.True, 5),
        ],
        Says: "The party talks only if the toll is its own.");

    private static OptionCheck Toll(string option) => new(new Reference("toll"), [option]);
}
