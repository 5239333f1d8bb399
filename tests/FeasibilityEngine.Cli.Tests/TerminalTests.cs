using System.Text;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Cli.Output;

namespace FeasibilityEngine.Cli.Tests;

public class TerminalTests
{
    [Fact]
    public void Where_both_streams_go_to_one_file_what_was_written_first_comes_first()
    {
        using var file = new MemoryStream();
        var terminal = new Terminal(
            () => Stream.Null, new StreamWriter(file) { NewLine = "\n" }, new StreamWriter(file) { NewLine = "\n", AutoFlush = true }, ErrorIsScreen: false);

        terminal.Out.Write("The report.\n");
        DiagnosticOutput.Write([new Diagnostic
        {
            Code = "FE0901",
            Severity = Severity.Error,
            Message = "The rules contradict each other.",
        }], terminal);
        terminal.Out.Write("More of it.\n");
        terminal.Say("this is said last");

        var lines = Encoding.UTF8.GetString(file.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(4);
        lines[0].Should().Be("The report.");
        lines[1].Should().Contain("FE0901");
        lines[2].Should().Be("More of it.");
        lines[3].Should().Be("feasibility: this is said last");
    }
}
