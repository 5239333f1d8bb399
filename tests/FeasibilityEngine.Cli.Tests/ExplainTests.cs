using System.Text.Json;

namespace FeasibilityEngine.Cli.Tests;

public sealed class ExplainTests(ScenarioFolder folder) : IClassFixture<ScenarioFolder>
{
    [Fact]
    public void Without_a_name_it_lists_what_can_be_explained()
    {
        var run = BuiltTool.Run(folder.Path, null, "explain", "remote.yaml");

        run.Code.Should().Be(0);
        run.Out.Should().Contain("What can be explained").And.Contain("conflict-1").And.Contain("harbour-for-north=share-it").And.Contain("observers-offered");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void Several_names_are_explained_one_after_another()
    {
        var run = BuiltTool.Run(folder.Path, null, "explain", "remote.yaml", "conflict-1", "harbour-for-north", "harbour-for-north=share-it");

        run.Code.Should().Be(0);
        run.Out.IndexOf("conflict-1:", StringComparison.Ordinal).Should().BeLessThan(run.Out.IndexOf("The position harbour-for-north", StringComparison.Ordinal));
        run.Out.Should().Contain("The rung harbour-for-north=share-it").And.Contain("It is put forward only on 1 January 2025.");
    }

    [Fact]
    public void A_mistyped_name_is_refused_with_the_nearest_one()
    {
        var run = BuiltTool.Run(folder.Path, null, "explain", "remote.yaml", "harbour-for-norht");

        run.Should().Be(new RunResult(2, "", "feasibility: there is no 'harbour-for-norht' to explain; did you mean 'harbour-for-north'?\n"));
    }

    [Fact]
    public void A_name_like_no_other_is_refused_with_the_way_to_the_list()
    {
        var run = BuiltTool.Run(folder.Path, null, "explain", "remote.yaml", "the-moon-and-the-stars");

        run.Code.Should().Be(2);
        run.Error.Should().Contain("feasibility explain remote.yaml lists what there is");
    }

    [Fact]
    public void A_mistyped_option_after_a_name_is_refused_as_an_option() =>
        BuiltTool.Run(folder.Path, null, "explain", "remote.yaml", "set-1", "--formt", "json").Error
            .Should().Be("feasibility: explain has no option '--formt'; did you mean '--format'?\n");

    [Fact]
    public void An_explanation_for_programs_is_json()
    {
        var run = BuiltTool.Run(folder.Path, null, "explain", "remote.yaml", "set-1", "--format", "json", "--as-of", "2025-01-01", "--assume", "observers-step-in");

        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("verdict").GetString().Should().Be("openable");
        json.RootElement.GetProperty("explanations")[0].GetProperty("kind").GetString().Should().Be("set");
    }

    [Fact]
    public void Developments_are_explored_only_where_that_is_asked()
    {
        var plain = BuiltTool.Run(folder.Path, null, "analyse", "remote.yaml");
        var explored = BuiltTool.Run(folder.Path, null, "analyse", "remote.yaml", "--explore-developments");

        plain.Out.Should().NotContain("What developments would open");
        explored.Out.Should().Contain("What developments would open").And.Contain("observers-step-in");
        explored.Code.Should().Be(0);
    }

    [Fact]
    public void Explored_developments_are_part_of_the_json()
    {
        var run = BuiltTool.Run(folder.Path, null, "analyse", "remote.yaml", "--explore-developments", "--as-of", "2025-01-01", "--format", "json");

        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("developments").GetProperty("explored")[0].GetString().Should().Be("observers-step-in");
        json.RootElement.GetProperty("concessionSets").EnumerateArray().Should().NotBeEmpty().And.AllSatisfy(set => set.GetProperty("developments").ValueKind.Should().Be(JsonValueKind.Array));
        run.Code.Should().Be(0);
    }
}
