using System.Diagnostics;
using System.Globalization;

namespace FeasibilityEngine.Cli.Tests;

public sealed class InterruptionTests(ScenarioFolder folder) : IClassFixture<ScenarioFolder>
{
    [Fact]
    public void An_interrupted_search_prints_what_it_found()
    {
        using var interruption = new Interruption();
        interruption.Interrupt();
        using var output = new StringWriter();
        using var error = new StringWriter();

        var code = Tool.Run(
            ["analyse", folder.File("remote.yaml")],
            new Terminal(() => Stream.Null, output, error, ErrorIsScreen: false),
            interruption);

        code.Should().Be(130);
        output.ToString().Should().NotBeEmpty();
        error.ToString().Should().BeEmpty();
    }

    [Fact]
    public void Ctrl_C_ends_a_run_that_waits_for_its_input()
    {
        using var run = BuiltTool.Start(folder.Path, "analyse", "-");

        using (var kill = Process.Start("kill", ["-INT", run.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            kill.WaitForExit();
        }

        run.WaitForExit();
        run.ExitCode.Should().Be(130);
    }

    [Fact]
    public void A_reader_that_stops_early_ends_the_output_quietly()
    {
        using var run = BuiltTool.Start(folder.Path, "analyse", "remote.yaml");
        run.StandardOutput.Close();
        run.StandardInput.Close();

        var error = run.StandardError.ReadToEnd();
        run.WaitForExit();

        error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
    }
}
