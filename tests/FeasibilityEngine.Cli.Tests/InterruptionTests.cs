using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace FeasibilityEngine.Cli.Tests;

public sealed class InterruptionTests(ScenarioFolder folder) : IClassFixture<ScenarioFolder>
{
    [Fact]
    public void An_interrupted_search_prints_what_it_found()
    {
        using var cancelKey = new CancelKey();
        cancelKey.Interrupt();
        using var output = new StringWriter();
        using var error = new StringWriter();

        var code = Tool.Run(
            ["analyse", folder.File("remote.yaml")],
            new Terminal(() => Stream.Null, output, error, ErrorIsScreen: false),
            cancelKey);

        code.Should().Be(130);
        output.ToString().Should().NotBeEmpty();
        error.ToString().Should().BeEmpty();
    }

    [Theory]
    [InlineData(PosixSignal.SIGINT, 130)]
    [InlineData(PosixSignal.SIGTERM, 143)]
    public void The_first_signal_keeps_what_was_found_and_the_exit_code_tells_which_it_was(PosixSignal signal, int expected)
    {
        using var cancelKey = new CancelKey();
        cancelKey.Interrupt(signal).Should().BeTrue();
        cancelKey.Interrupt(PosixSignal.SIGINT).Should().BeFalse("the second one ends the process");
        cancelKey.Interrupt(PosixSignal.SIGTERM).Should().BeFalse("the second one ends the process");
        using var output = new StringWriter();
        using var error = new StringWriter();

        Tool.Run(["sets", folder.File("remote.yaml")], new Terminal(() => Stream.Null, output, error, ErrorIsScreen: false), cancelKey).Should().Be(expected);

        output.ToString().Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task A_signal_that_falls_into_a_search_is_answered_with_what_was_found(string signal, int expected)
    {
        using var run = BuiltTool.StartHearingSignals(folder.Path, "sweep", "remote.yaml", "--vary", "cost:*:1%..1000%", "--format", "ndjson");
        (await run.StandardOutput.ReadLineAsync()).Should().StartWith("{\"sweep\":1,");
        (await run.StandardOutput.ReadLineAsync()).Should().StartWith("{\"index\":0,");
        var rest = run.StandardOutput.ReadToEndAsync();

        Signal(signal, run);

        // The first variant was read above; no line is cut off, and none is told that is not there.
        var found = (await rest).Split('\n')[..^1].Length + 1;
        (await run.StandardError.ReadToEndAsync()).Should().Be(string.Create(CultureInfo.InvariantCulture, $"feasibility: interrupted after {found:#,0} of 1,000,000 variants\n"));
        (await rest).Should().Match(text => text.Length == 0 || text.EndsWith("\"}\n"));
        await run.WaitForExitAsync();
        run.ExitCode.Should().Be(expected);
    }

    [Fact]
    public void Ctrl_C_ends_a_run_that_waits_for_its_input()
    {
        using var run = BuiltTool.StartHearingSignals(folder.Path, "analyse", "-");

        Signal("INT", run);

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

    private static void Signal(string signal, Process run)
    {
        using var kill = Process.Start("kill", ["-" + signal, run.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }
}
