using System.Globalization;

namespace FeasibilityEngine.Cli.Tests;

public sealed class CheckTests(ScenarioFolder folder) : IClassFixture<ScenarioFolder>
{
    [Fact]
    public void A_good_file_has_no_problems()
    {
        var run = BuiltTool.Run(folder.Path, null, "check", "remote.yaml");

        run.Should().Be(new RunResult(0, "no problems found\n", ""));
    }

    [Fact]
    public void Ten_mistakes_are_reported_in_one_pass_on_standard_error()
    {
        var run = BuiltTool.Run(folder.Path, null, "check", "ten-mistakes.yaml");

        run.Code.Should().Be(3);
        ScenarioFolder.MistakenLines.Should().HaveCount(10);
        foreach (var line in ScenarioFolder.MistakenLines)
        {
            run.Error.Should().Contain(string.Create(CultureInfo.InvariantCulture, $"ten-mistakes.yaml:{line}:"));
        }
    }

    [Fact]
    public void The_summary_of_ten_mistakes_is_one_line_on_standard_output()
    {
        var run = BuiltTool.Run(folder.Path, null, "check", "ten-mistakes.yaml");

        run.Out.Should().MatchRegex("^1[0-9] errors(, [0-9]+ warnings?)?\n$");
    }

    [Fact]
    public void Standard_input_is_checked_where_the_file_is_named_by_a_dash()
    {
        var run = BuiltTool.Run(folder.Path, ScenarioFolder.Remote, "check", "-");

        run.Should().Be(new RunResult(0, "no problems found\n", ""));
    }

    [Fact]
    public void A_mistake_in_standard_input_is_placed_in_a_file_named_by_a_dash()
    {
        var run = BuiltTool.Run(folder.Path, ScenarioFolder.TenMistakes, "check", "-");

        run.Code.Should().Be(3);
        run.Error.Should().Contain("-:3:");
    }
}
