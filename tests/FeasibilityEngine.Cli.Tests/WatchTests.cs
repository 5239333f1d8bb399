using System.Diagnostics;
using System.Globalization;

namespace FeasibilityEngine.Cli.Tests;

public sealed class WatchTests(ScenarioFolder folder) : IClassFixture<ScenarioFolder>
{
    [Fact]
    public async Task A_saved_file_is_checked_again_and_Ctrl_C_ends_the_watch_with_0()
    {
        var file = folder.File("watched.yaml");
        await File.WriteAllTextAsync(file, ScenarioFolder.Remote);
        using var run = BuiltTool.StartHearingSignals(folder.Path, "check", "watched.yaml", "--watch");

        (await run.StandardOutput.ReadLineAsync()).Should().Be("no problems found");
        (await run.StandardError.ReadLineAsync()).Should().Be("feasibility: watching watched.yaml; Ctrl+C ends");

        // As many editors save: another file takes the place of the old one.
        await File.WriteAllTextAsync(file + "~", ScenarioFolder.TenMistakes);
        File.Move(file + "~", file, overwrite: true);
        (await run.StandardOutput.ReadLineAsync()).Should().MatchRegex("^1[0-9] errors");

        using (var kill = Process.Start("kill", ["-INT", run.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
        }

        await run.WaitForExitAsync();
        run.ExitCode.Should().Be(0);
        (await run.StandardOutput.ReadToEndAsync()).Should().NotContain("\u001b", "nothing is cleared where the output is redirected");
    }

    [Fact]
    public void Standard_input_cannot_be_watched() =>
        BuiltTool.Run(folder.Path, ScenarioFolder.Remote, "check", "-", "--watch")
            .Should().Be(new RunResult(2, "", "feasibility: --watch needs a file or folder: standard input does not change\n"));

    [Theory]
    [InlineData("check")]
    [InlineData("analyse")]
    [InlineData("test")]
    public void A_file_that_is_not_there_ends_the_watch_before_it_begins(string verb) =>
        BuiltTool.Run(folder.Path, null, verb, "nowhere.yaml", "--watch").Code.Should().Be(2);
}
