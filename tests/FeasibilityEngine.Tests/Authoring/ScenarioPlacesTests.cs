using FeasibilityEngine.Authoring;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.Authoring;

public sealed class ScenarioPlacesTests
{
    private const string Text = """
        feasibility: 1
        scenario: A tower
        parties: { east: { name: East } }
        issues: { tower: { options: [kept, razed] } }
        positions:
          keep-it: { party: east, requires: tower is kept }
        """;

    [Fact]
    public void A_scenario_from_a_file_knows_where_its_parts_stand()
    {
        var scenario = ScenarioFile.ReadText(Text, "tower.yaml").OrThrow();

        ScenarioFile.LocationsOf(scenario)!.Find(scenario.Positions[0]).Should().BeEquivalentTo(new { File = "tower.yaml", Line = 6, Column = 3 });
    }

    [Fact]
    public void A_variant_that_keeps_the_positions_keeps_their_places()
    {
        var scenario = ScenarioFile.ReadText(Text, "tower.yaml").OrThrow();
        var variant = scenario with { AsOf = new DateOnly(2024, 6, 14) };

        ScenarioFile.LocationsOf(variant)!.Find(variant.Positions[0])!.Line.Should().Be(6);
    }

    [Fact]
    public void A_scenario_that_was_made_in_code_has_no_places() =>
        ScenarioFile.LocationsOf(new Scenario { Id = "empty", Name = "Empty" }).Should().BeNull();
}
