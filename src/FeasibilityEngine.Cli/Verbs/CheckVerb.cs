using System.CommandLine;
using FeasibilityEngine.Cli.Input;
using FeasibilityEngine.Cli.Options;
using FeasibilityEngine.Cli.Output;

namespace FeasibilityEngine.Cli.Verbs;

/// <summary><c>check FILE</c>: reads a scenario and says what is wrong with it, without analysing it.</summary>
internal static class CheckVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var file = CommonOptions.File();
        var format = Choice.One("--format", "how to write the diagnostics", ("text", ReportFormat.Text));
        var command = new Command("check", "Reads a scenario and says what is wrong with it.") { file, format };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), terminal));
        return command;
    }

    private static int Run(string file, Terminal terminal)
    {
        var reading = ScenarioInput.Read(file, terminal);
        DiagnosticOutput.Write(reading.Diagnostics, terminal);
        terminal.Out.WriteLine(DiagnosticOutput.Summary(reading.Diagnostics));
        return reading.Scenario is null ? ExitCode.InvalidScenario : ExitCode.Finished;
    }
}
