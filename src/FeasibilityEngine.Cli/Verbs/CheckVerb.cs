using System.CommandLine;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Cli.Input;
using FeasibilityEngine.Cli.Options;
using FeasibilityEngine.Cli.Output;

namespace FeasibilityEngine.Cli.Verbs;

/// <summary><c>check FILE</c>: reads a scenario and says what is wrong with it, contradicting rules included.</summary>
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
        var contradiction = reading.Scenario is { } scenario ? RuleConsistency.FindContradiction(scenario, locations: reading.Locations) : null;
        var diagnostics = contradiction is null ? reading.Diagnostics : [.. reading.Diagnostics, contradiction];
        DiagnosticOutput.Write(diagnostics, terminal);
        terminal.Out.WriteLine(DiagnosticOutput.Summary(diagnostics));
        return reading.Scenario is null || contradiction?.Severity == Severity.Error ? ExitCode.InvalidScenario : ExitCode.Finished;
    }
}
