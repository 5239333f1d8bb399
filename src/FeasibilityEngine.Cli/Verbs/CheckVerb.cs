using System.CommandLine;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Cli.Input;
using FeasibilityEngine.Cli.Options;
using FeasibilityEngine.Cli.Output;
using FeasibilityEngine.Cli.Watching;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Cli.Verbs;

/// <summary><c>check FILE</c>: reads a scenario and says what is wrong with it, contradicting rules included.</summary>
internal static class CheckVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, Interruption interruption)
    {
        var file = CommonOptions.File();
        var format = Choice.One(
            "--format", "how to write the diagnostics", ("text", CheckFormat.Text), ("json", CheckFormat.Json), ("sarif", CheckFormat.Sarif));
        var noHints = CommonOptions.NoHints();
        var output = CommonOptions.Output();
        var watch = CommonOptions.Watch();
        var command = new Command("check", "Reads a scenario and says what is wrong with it.") { file, format, noHints, output, watch };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(file);
            return Watcher.Run(
                parsed.GetValue(watch), [name], parsed.GetValue(output), terminal, interruption,
                () => Run(name, parsed.GetValue(format), !parsed.GetValue(noHints), new ReportOutput(parsed.GetValue(output), terminal, name), terminal));
        });
        return command;
    }

    private static int Run(string file, CheckFormat format, bool hints, ReportOutput target, Terminal terminal)
    {
        var reading = ScenarioInput.Read(file, hints, terminal);
        var contradiction = reading.Scenario is { } scenario ? RuleConsistency.FindContradiction(scenario, locations: reading.Locations) : null;
        var diagnostics = contradiction is null ? reading.Diagnostics : [.. reading.Diagnostics, contradiction];
        if (format == CheckFormat.Text)
        {
            DiagnosticOutput.Write(diagnostics, terminal);
        }

        target.Write(format switch
        {
            CheckFormat.Json => JsonReport.Render(file, diagnostics),
            CheckFormat.Sarif => SarifReport.Render(file, diagnostics),
            _ => DiagnosticOutput.Summary(diagnostics),
        });
        return reading.Scenario is null || contradiction?.Severity == Severity.Error ? ExitCode.InvalidScenario : ExitCode.Finished;
    }
}
