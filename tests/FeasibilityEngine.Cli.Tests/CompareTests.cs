using System.Text.Json;

namespace FeasibilityEngine.Cli.Tests;

public sealed class CompareTests(ScenarioFolder folder) : IClassFixture<ScenarioFolder>
{
    private static readonly string[] TwoDays = ["compare", "remote.yaml", "--as-of", "2024-06-14", "--as-of", "2025-01-01"];

    [Fact]
    public void A_file_is_compared_at_two_days()
    {
        var run = BuiltTool.Run(folder.Path, null, TwoDays);

        run.Code.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Out.Should().Contain("Verdict: the same, remote.").And.Contain("Within reach only on 1 January 2025: North: harbour-for-north → share-it.");
    }

    [Fact]
    public void Differences_fail_the_run_where_they_are_asked_to()
    {
        BuiltTool.Run(folder.Path, null, [.. TwoDays, "--fail-on", "changed"]).Code.Should().Be(1);
        BuiltTool.Run(folder.Path, null, "compare", "remote.yaml", "remote.yaml", "--fail-on", "changed").Code.Should().Be(0);
    }

    [Fact]
    public void Two_files_are_compared_each_at_its_own_day_or_at_the_same()
    {
        File.WriteAllText(folder.File("dearer.yaml"), ScenarioFolder.Remote.Replace("cost: 2, tabled: 2025-01-01", "cost: 3, tabled: 2025-01-01", StringComparison.Ordinal));

        var run = BuiltTool.Run(folder.Path, File.ReadAllText(folder.File("dearer.yaml")), "compare", "remote.yaml", "-", "--as-of", "2025-01-01", "--format", "json");

        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("changed").GetBoolean().Should().BeTrue();
        json.RootElement.GetProperty("first").GetProperty("asOf").GetString().Should().Be("2025-01-01");
        json.RootElement.GetProperty("second").GetProperty("asOf").GetString().Should().Be("2025-01-01");
        json.RootElement.GetProperty("costs")[0].GetProperty("second").GetInt32().Should().Be(3);
        json.RootElement.GetProperty("concessionSets").GetProperty("changed").GetArrayLength().Should().Be(1);
        json.RootElement.GetProperty("conflicts").GetProperty("appeared").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void A_comparison_of_searches_that_stopped_early_is_partial()
    {
        var run = BuiltTool.Run(folder.Path, null, [.. TwoDays, "--budget", "0.01ms"]);

        run.Code.Should().Be(4);
        run.Out.Should().Contain("This comparison is partial");
    }

    [Fact]
    public void A_file_with_mistakes_gives_no_comparison()
    {
        var run = BuiltTool.Run(folder.Path, null, "compare", "remote.yaml", "ten-mistakes.yaml");

        run.Code.Should().Be(3);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("ten-mistakes.yaml:3:");
    }
}
