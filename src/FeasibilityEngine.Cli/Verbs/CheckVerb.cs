using System.CommandLine;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Cli.Input;
using FeasibilityEngine.Cli.Options;
using FeasibilityEngine.Cli.Output;
using FeasibilityEngine.Cli.Watching;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Cli.Verbs;

/// <summary><c>check FILE</c>: reads a scenario and says what is wrong with it: also where rules contradict each other, or nothing can fulfil a position.</summary>
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
                () => Run(name, parsed.GetValue(format), !parsed.GetValue(noHints), new ReportOutput(parsed.GetValue(output), terminal, name), terminal, interruption));
        });
        return command;
    }

    private static int Run(string file, CheckFormat format, bool hints, ReportOutput target, Terminal terminal, Interruption interruption)
    {
        var reading = ScenarioInput.Read(file, hints, terminal);
        using var listening = interruption.Listen();
        var contradiction = reading.Scenario is { } scenario
            ? ScenarioAnalyser.FindContradiction(scenario, locations: reading.Locations, cancellationToken: interruption.Token)
            : null;
        var diagnostics = contradiction is { } told ? [.. reading.Diagnostics, told]
            : reading.Scenario is { } sound ? [.. reading.Diagnostics, .. Found(sound)]
            : reading.Diagnostics;
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
        return interruption.Happened ? ExitCode.Cancelled
            : reading.Scenario is null || contradiction?.Severity == Severity.Error ? ExitCode.InvalidScenario
            : ExitCode.Finished;

        // Where the rules allow no state, nothing fulfils anything: that is one mistake.
        IEnumerable<Diagnostic> Found(Scenario sound) => ScenarioAnalyser.Check(sound, locations: reading.Locations, cancellationToken: interruption.Token)
            .Diagnostics.Where(found => hints || found.Severity != Severity.Hint);
    }
}
