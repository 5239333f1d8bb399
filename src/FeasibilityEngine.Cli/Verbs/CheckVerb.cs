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
    public static Command Create(Terminal terminal, CancelKey cancelKey)
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
                parsed.GetValue(watch), [name], parsed.GetValue(output), terminal, cancelKey,
                () => Run(name, parsed.GetValue(format), !parsed.GetValue(noHints), new ReportOutput(parsed.GetValue(output), terminal, name), terminal, cancelKey));
        });
        return command;
    }

    private static int Run(string file, CheckFormat format, bool hints, ReportOutput target, Terminal terminal, CancelKey cancelKey)
    {
        var reading = ScenarioInput.Read(file, hints, terminal);
        using var listening = cancelKey.Listen();
        var contradiction = reading.Scenario is { } scenario
            ? ScenarioAnalyser.FindContradiction(scenario, locations: reading.Locations, cancellationToken: cancelKey.Token)
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
        return cancelKey.Happened ? ExitCode.Cancelled
            : reading.Scenario is null || contradiction?.Severity == Severity.Error ? ExitCode.InvalidScenario
            : ExitCode.Finished;

        // Where the rules allow no state, nothing fulfils anything: that is one mistake.
        IEnumerable<Diagnostic> Found(Scenario sound) => ScenarioAnalyser.Check(sound, locations: reading.Locations, cancellationToken: cancelKey.Token)
            .Diagnostics.Where(found => hints || found.Severity != Severity.Hint);
    }
}
