namespace FeasibilityEngine.Cli.Tests;

public sealed class ReadmeTests(ScenarioFolder folder) : IClassFixture<ScenarioFolder>
{
    [Fact]
    public void The_scenario_in_the_README_has_no_problems()
    {
        var run = BuiltTool.Run(folder.Path, Scenario(), "check", "-");

        run.Should().Be(new RunResult(0, "no problems found\n", ""));
    }

    [Fact]
    public void The_scenario_in_the_README_can_be_opened_by_its_fallbacks()
    {
        var run = BuiltTool.Run(folder.Path, Scenario(), "analyse", "-", "--format", "json", "--fail-on", "openable");

        run.Code.Should().Be(1);
    }

    private static string Scenario()
    {
        const string Opening = "```yaml\n";
        var readme = File.ReadAllText(Path.Combine(Root().FullName, "README.md"));
        var start = readme.IndexOf(Opening, StringComparison.Ordinal) + Opening.Length;
        return readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];
    }

    /// <summary>The root of the repository.</summary>
    internal static DirectoryInfo Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "FeasibilityEngine.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run within the repository.");
        }

        return folder;
    }
}
