using FeasibilityEngine.Cli.Output;

namespace FeasibilityEngine.Cli.Tests;

/// <summary>Standard output and standard error that cannot be written: one line where somebody can read it, exit code 2, no stack trace.</summary>
public sealed class OutputFaultTests(ScenarioFolder folder) : IClassFixture<ScenarioFolder>
{
    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("analyse --help")]
    [InlineData("check remote.yaml")]
    [InlineData("analyse remote.yaml --format html")]
    [InlineData("timeline remote.yaml")]
    [InlineData("test remote.yaml")]
    [InlineData("sweep remote.yaml --vary position:* --format ndjson")]
    [InlineData("sweep remote.yaml --vary position:*")]
    [InlineData("schema")]
    [InlineData("completion bash")]
    [InlineData("init -")]
    public void A_full_disk_behind_standard_output_is_told_in_one_line(string commandLine)
    {
        using var cancelKey = new CancelKey();
        using var error = new StringWriter { NewLine = "\n" };

        var code = Tool.Run(InFolder(commandLine), new Terminal(() => Stream.Null, ToolInProcess.OnFullDisk("standard output"), error, ErrorIsScreen: false), cancelKey);

        code.Should().Be(2);
        error.ToString().Should().Be("feasibility: standard output cannot be written: no space left on device\n");
    }

    [Theory]
    [InlineData("analyse nothing.yaml", 2)]
    [InlineData("analyse remote.yaml --formt json", 2)]
    [InlineData("check mistakes.yaml", 2)]
    [InlineData("check remote.yaml", 0)]
    public void What_cannot_be_said_on_standard_error_is_told_by_the_exit_code_alone(string commandLine, int expected)
    {
        using var cancelKey = new CancelKey();
        using var output = new StringWriter();
        using var error = ToolInProcess.OnFullDisk("standard error");
        ((StreamWriter)error).AutoFlush = true;

        Tool.Run(InFolder(commandLine), new Terminal(() => Stream.Null, output, error, ErrorIsScreen: false), cancelKey).Should().Be(expected);
    }

    [Fact]
    public void A_stream_that_was_closed_before_the_start_is_not_written_to()
    {
        using var writer = new StreamWriter(new StandardStream(null, "standard output"));
        writer.Write("x");

        writer.Invoking(closed => closed.Flush()).Should().Throw<OutputException>().WithMessage("standard output is closed");
        new StreamWriter(new StandardStream(null, "standard output")).Invoking(unused => unused.Flush()).Should().NotThrow();
    }

    [Fact]
    public void A_sweep_ends_quietly_once_nobody_reads_its_lines()
    {
        using var cancelKey = new CancelKey();
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(() => Stream.Null, output, error, ErrorIsScreen: false) { ReaderHasLeft = () => output.ToString().Count(c => c == '\n') >= 3 };

        Tool.Run(InFolder("sweep remote.yaml --vary cost:*:1%..100% --format ndjson"), terminal, cancelKey).Should().Be(4);

        output.ToString().Count(c => c == '\n').Should().Be(3);
        error.ToString().Should().BeEmpty();
    }

    [Fact]
    public void A_progress_line_that_cannot_be_drawn_does_not_end_the_search()
    {
        var clock = new ManualClock();
        using var screen = ToolInProcess.OnFullDisk("standard error");
        ((StreamWriter)screen).AutoFlush = true;
        using var line = new ProgressLine(screen, clock);
        clock.Pass(TimeSpan.FromSeconds(2));

        line.Invoking(progress => progress.Report(new AnalysisProgress(SearchStage.Conflicts, 1, 1, 1))).Should().NotThrow();
    }

    [Fact]
    public void An_exception_that_nobody_foresaw_is_told_as_a_mistake_of_the_tool()
    {
        var run = ToolInProcess.Run(() => throw new InvalidOperationException("made for this\ntest"), "analyse", "-");

        run.Code.Should().Be(70);
        run.Out.Should().BeEmpty();
        run.Error.Should().Be(
            "feasibility: this is a mistake in feasibility, not in what you asked; please report it: InvalidOperationException: made for this\\u{000A}test (FEASIBILITY_STACK_TRACE=1 shows where)\n");
    }

    private string[] InFolder(string commandLine) =>
        [.. commandLine.Split(' ').Select(word => word == "mistakes.yaml" ? folder.File("ten-mistakes.yaml") : word.EndsWith(".yaml", StringComparison.Ordinal) ? folder.File(word) : word)];
}
