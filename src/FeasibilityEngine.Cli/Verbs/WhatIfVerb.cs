using System.CommandLine;
using FeasibilityEngine.Cli.Input;
using FeasibilityEngine.Cli.Options;
using FeasibilityEngine.Cli.Output;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Cli.Verbs;

/// <summary><c>whatif FILE --concede POSITION=RUNG --assume NAME</c>: what concessions and developments would change.</summary>
internal static class WhatIfVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, CancelKey cancelKey)
    {
        var file = CommonOptions.File();
        var concede = CommonOptions.Concede();
        var format = CommonOptions.Format();
        var asked = new AskedOptions();
        var top = CommonOptions.Top();
        var failOn = CommonOptions.FailOn();
        var noHints = CommonOptions.NoHints();
        var output = CommonOptions.Output();
        var command = new Command("whatif", "Says what concessions and developments would change: what they resolve, what still blocks, what would complete them.")
        {
            file, concede, asked.Assume, asked.Question, asked.AsOf, top, asked.Budget, failOn, format, noHints, output,
        };
        command.SetAction(parsed =>
        {
            var target = new ReportOutput(parsed.GetValue(output), terminal, parsed.GetRequiredValue(file));
            var conceded = parsed.GetValue(concede) ?? [];
            var assumed = parsed.GetValue(asked.Assume) ?? [];
            if (conceded.Length == 0 && assumed.Length == 0)
            {
                throw new UsageException("whatif needs something to suppose: --concede POSITION=RUNG, or --assume NAME");
            }

            var reading = ScenarioInput.Read(parsed.GetRequiredValue(file), !parsed.GetValue(noHints), terminal);
            DiagnosticOutput.Write(reading.Diagnostics, terminal);
            if (reading.Scenario is not { } scenario)
            {
                return ExitCode.InvalidScenario;
            }

            var text = new ReportOptions();
            var defaults = AnalyseVerb.Defaults(parsed.GetValue(format));
            var options = asked.Read(parsed, scenario, defaults) with
            {
                Suppose = conceded.ToValueList(),
                Top = parsed.GetValue(top) ?? defaults.Top,
            };
            if (QuestionRun.Ask(options, terminal, cancelKey, (o, cancellation) => ScenarioAnalyser.Suppose(scenario, o, cancellation)) is not { } whatIf)
            {
                return ExitCode.InvalidScenario;
            }

            var told = text with { Top = options.Top, ConflictsInFull = Math.Max(parsed.GetValue(top) ?? 0, text.ConflictsInFull) };
            target.Write(parsed.GetValue(format) switch
            {
                ReportFormat.Json => JsonReport.Render(whatIf),
                ReportFormat.Markdown => MarkdownReport.Render(whatIf, told),
                ReportFormat.Html => HtmlReport.Render(whatIf),
                _ => TextReport.Render(whatIf, told),
            });
            DiagnosticOutput.WriteContradiction(whatIf.After, reading.Locations, terminal);

            var code = AnalyseVerb.CodeOf(whatIf.After, parsed.GetValue(failOn) ?? [], cancelKey.Happened);
            return code == ExitCode.Finished && !whatIf.IsComplete ? (cancelKey.Happened ? ExitCode.Cancelled : ExitCode.Incomplete) : code;
        });
        return command;
    }
}
