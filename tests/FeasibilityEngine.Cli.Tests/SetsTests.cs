using System.Text.Json;

namespace FeasibilityEngine.Cli.Tests;

public sealed class SetsTests(ScenarioFolder folder) : IClassFixture<ScenarioFolder>
{
    [Theory]
    [InlineData("", "The cheapest concession sets", "It costs 4 in all.")]
    [InlineData("--order even", "The most even concession sets", "The largest burden of a party in it is 2.")]
    [InlineData("--order front", "The Pareto front of the concession sets", "There is one minimal concession set and no other.")]
    [InlineData("--order random --seed 3", "drawn at random (seed 3)", "pick-1")]
    [InlineData("--cap north=2", "The cheapest concession sets", "pick-1")]
    [InlineData("--cap north=0", "The cheapest concession sets", "It does not keep to what parties may pay: North at most 0.")]
    [InlineData("--cap north=0 south=1.5", "The cheapest concession sets", "It does not keep to what parties may pay: North at most 0 and Süd at most 1.5.")]
    public void A_report_tells_the_chosen_sets(string options, string title, string finding)
    {
        var run = BuiltTool.Run(folder.Path, null, ["sets", "remote.yaml", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        run.Error.Should().BeEmpty();
        run.Code.Should().Be(0);
        run.Out.ReplaceLineEndings(" ").Should().Contain(title).And.Contain(finding);
    }

    [Fact]
    public void Sets_within_reach_can_be_asked_for_on_a_day()
    {
        BuiltTool.Run(folder.Path, null, "sets", "remote.yaml", "--within-reach").Out.Should().Contain("No set of concessions that can be given");
        BuiltTool.Run(folder.Path, null, "sets", "remote.yaml", "--within-reach", "--as-of", "2025-01-01", "--assume", "observers-step-in")
            .Out.Should().Contain("pick-1");
    }

    [Fact]
    public void A_report_for_programs_has_the_parts_and_the_sets()
    {
        var run = BuiltTool.Run(folder.Path, null, "sets", "remote.yaml", "--top", "1", "--format", "json");

        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("schemaVersion").GetInt32().Should().Be(1);
        json.RootElement.GetProperty("optimum").GetProperty("proven").GetBoolean().Should().BeTrue();
        json.RootElement.GetProperty("sets").GetArrayLength().Should().Be(1);
        json.RootElement.GetProperty("sets")[0].GetProperty("witness").EnumerateObject().Should().NotBeEmpty();
    }

    [Fact]
    public void A_budget_that_is_used_up_leaves_the_answer_incomplete()
    {
        var run = BuiltTool.Run(folder.Path, null, "sets", "remote.yaml", "--budget", "0.01ms");

        run.Code.Should().Be(4);
        run.Out.Should().Contain("partial");
    }

    [Fact]
    public void Rules_that_contradict_each_other_give_a_diagnostic()
    {
        var run = BuiltTool.Run(folder.Path, null, "sets", "inconsistent.yaml");

        run.Code.Should().Be(3);
        run.Error.Should().Contain("FE0901");
    }
}
